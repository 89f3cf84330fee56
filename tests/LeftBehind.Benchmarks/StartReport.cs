using System.Globalization;
using LeftBehind.Testing;

namespace LeftBehind.Benchmarks;

/// <summary>From the start of the process to the first answered page on a database that is set up, in turn with a plain application.</summary>
internal static class StartReport
{
    private const int Runs = 7;
    private const double Most = 3;
    private const string Page = "/login";

    public static async Task<bool> PrintAsync(CancellationToken cancellationToken)
    {
        var allKept = true;
        var marks = new List<string>();
        Console.WriteLine("| database | plain processor s | ours processor s | ratio | plain clock s | ours clock s | ratio | promise | kept |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var kind in Enum.GetValues<DatabaseKind>())
        {
            await using var site = await SiteProcess.CreateAsync(kind, cancellationToken: cancellationToken);
            var (plain, ours) = await MeasureAsync(site, cancellationToken);
            var kept = ours.Processor <= Most * plain.Processor;
            allKept &= kept;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {kind} | {plain.Processor:0.00} | {ours.Processor:0.00} | {ours.Processor / plain.Processor:0.00} | {plain.Clock:0.00} | {ours.Clock:0.00} | {ours.Clock / plain.Clock:0.00} | ≤ {Most:0} × of processor time | {(kept ? "yes" : "NO")} |"));
            marks.Add($"{kind}:\n\n{await MarksAsync(site, cancellationToken)}");
        }
        Console.WriteLine();
        marks.ForEach(Console.WriteLine);
        return allKept;
    }

    private static async Task<(Spent Plain, Spent Ours)> MeasureAsync(SiteProcess site, CancellationToken cancellationToken)
    {
        var (plain, ours) = (new List<Spent>(), new List<Spent>());
        // The first of each reads the programs from the disk and is not counted.
        for (var run = 0; run <= Runs; run++)
        {
            using (var server = await ServerProcess.StartPlainAsync(["identity", site.Database.Kind.ToString(), site.Database.ConnectionString], Page, cancellationToken))
            {
                plain.Add(server.UntilAnswered);
            }
            using (var server = await ServerProcess.StartOursAsync(site, new Dictionary<string, string>(), Page, cancellationToken))
            {
                ours.Add(server.UntilAnswered);
            }
        }
        return (Spent.Median([.. plain.Skip(1)]), Spent.Median([.. ours.Skip(1)]));
    }

    private static async Task<string> MarksAsync(SiteProcess site, CancellationToken cancellationToken)
    {
        var file = Path.GetTempFileName();
        var hooked = new Dictionary<string, string> { ["DOTNET_STARTUP_HOOKS"] = typeof(StartReport).Assembly.Location, [StartMarks.FileVariable] = file };
        using (await ServerProcess.StartOursAsync(site, hooked, Page, cancellationToken))
        {
            await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
        }
        var table = await File.ReadAllTextAsync(file, cancellationToken);
        File.Delete(file);
        return table;
    }
}
