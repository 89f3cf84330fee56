using System.Globalization;
using System.Text.RegularExpressions;

namespace LeftBehind.Benchmarks;

/// <summary>A page of ours and the same page of the plain application, asked for by turns.</summary>
internal sealed partial class HttpComparison(HttpLoad plain, HttpLoad ours)
{
    private const int Rounds = 9;
    private const double Least = 0.6;
    private static readonly TimeSpan _warm = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan _round = TimeSpan.FromSeconds(4);

    /// <param name="statements">SQL statements of our page.</param>
    /// <param name="most">As many are promised at most; null where nothing is.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<bool> PrintAsync(int statements, int? most, CancellationToken cancellationToken)
    {
        var (plainPage, oursPage) = (await plain.PageAsync(cancellationToken), await ours.PageAsync(cancellationToken));
        MustBeTheSame(plainPage, oursPage);
        await plain.RunAsync(_warm, cancellationToken);
        await ours.RunAsync(_warm, cancellationToken);
        var rounds = new List<(HttpRate Plain, HttpRate Ours)>();
        for (var round = 0; round < Rounds; round++)
        {
            rounds.Add((await plain.RunAsync(_round, cancellationToken), await ours.RunAsync(_round, cancellationToken)));
        }
        return Print(HttpRate.Median(rounds.ConvertAll(round => round.Plain)), HttpRate.Median(rounds.ConvertAll(round => round.Ours)), statements, most, oursPage.Length);
    }

    private static bool Print(HttpRate plain, HttpRate ours, int statements, int? most, int characters)
    {
        var (byClock, byProcessor) = (ours.PerSecond / plain.PerSecond, ours.PerProcessorSecond / plain.PerProcessorSecond);
        var kept = byProcessor >= Least && (most is null || statements <= most);
        Console.WriteLine("| | requests per second | per second of the server's processor time | SQL statements |");
        Console.WriteLine("| --- | --- | --- | --- |");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| plain | {plain.PerSecond:0} | {plain.PerProcessorSecond:0} | |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| ours | {ours.PerSecond:0} | {ours.PerProcessorSecond:0} | {statements} |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| ours / plain | {byClock:P0} | {byProcessor:P0} | |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nPromise: ≥ {Least:P0} by processor time{(most is null ? "" : $" and ≤ {most} statements")}; the same page of {characters} characters. Kept: {(kept ? "yes" : "NO")}"));
        return kept;
    }

    private static void MustBeTheSame(string plain, string ours)
    {
        var (left, right) = (Token().Replace(plain, ""), Token().Replace(ours, ""));
        if (left != right)
        {
            var at = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
            throw new InvalidOperationException($"The pages differ:\n{left[Math.Max(0, at - 200)..Math.Min(left.Length, at + 200)]}\n---\n{right[Math.Max(0, at - 200)..Math.Min(right.Length, at + 200)]}");
        }
    }

    // Antiforgery tokens are new on each page; who prints it stands there with the minute.
    [GeneratedRegex("""CfDJ8[A-Za-z0-9_-]+|(?<=print-by">)[^<]+""")]
    private static partial Regex Token();
}
