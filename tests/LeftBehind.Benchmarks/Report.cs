using System.Globalization;

namespace LeftBehind.Benchmarks;

/// <summary>The figures as a table, and whether each keeps its promise.</summary>
internal static class Report
{
    public static bool Print(IReadOnlyList<Result> results)
    {
        Console.WriteLine("| measurement | processor s | clock s | peak MB | promise | kept |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
        var floor = results.FirstOrDefault(result => result.Name == Measurements.Floor);
        var allKept = true;
        foreach (var result in results)
        {
            var (promise, kept) = Promise(result, floor);
            allKept &= kept is not false;
            var answer = kept switch { true => "yes", false => "NO", null => "" };
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {result.Name} | {result.Processor:0.00} | {result.Clock:0.00} | {result.PeakMegabytes:0} | {promise} | {answer} |"));
        }
        return allKept;
    }

    private static (string Promise, bool? Kept) Promise(Result result, Result? floor) => result.Name switch
    {
        Measurements.Roster when floor is not null => (
            string.Create(CultureInfo.InvariantCulture, $"≤ 2.5 × floor ({result.Processor / floor.Processor:0.00} ×), ≤ 250 MB"),
            result.Processor <= 2.5 * floor.Processor && result.PeakMegabytes <= 250),
        Measurements.Annex2 or Measurements.Annex2Long => ("≤ 2 s of processor time", result.Processor <= 2),
        _ => ("", null),
    };
}
