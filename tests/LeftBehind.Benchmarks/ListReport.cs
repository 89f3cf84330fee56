using System.Globalization;
using LeftBehind.Testing;

namespace LeftBehind.Benchmarks;

/// <summary>The list over a school's county and over a province, on both databases: what costs ten milliseconds or twice the small one at most is kept.</summary>
internal static class ListReport
{
    private const int Small = 10_000;
    private const int Large = 1_000_000;
    private const double Always = 10;

    public static async Task<bool> PrintAsync(int large)
    {
        var allKept = true;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| database | list | ms of {Small:N0} | ms of {large:N0} | ratio | kept |"));
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
        foreach (var kind in Enum.GetValues<DatabaseKind>())
        {
            var (few, many) = (await MeasureAsync(kind, Small), await MeasureAsync(kind, large));
            foreach (var (question, before) in few)
            {
                var after = many[question];
                var kept = after <= Math.Max(2 * before, Always);
                allKept &= kept;
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"| {kind} | {question} | {before:0.00} | {after:0.00} | {after / before:0.00} | {(kept ? "yes" : "NO")} |"));
            }
        }
        return allKept;
    }

    public static int SizeFrom(IReadOnlyList<string> args) => args.Count > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Large;

    private static async Task<IReadOnlyDictionary<string, double>> MeasureAsync(DatabaseKind kind, int rows)
    {
        await using var site = await Site.StartAsync(kind);
        var rare = await IndexMultiplier.FillAsync(site, rows, CancellationToken.None);
        return await new ListWork(site).MeasureAsync(rare, CancellationToken.None);
    }
}
