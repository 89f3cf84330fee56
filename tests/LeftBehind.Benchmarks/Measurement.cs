using System.Diagnostics;
using System.Globalization;

namespace LeftBehind.Benchmarks;

/// <summary>One piece of work, done once to warm up and then a few times; the median counts.</summary>
internal sealed record Measurement(string Name, Func<Task> Work)
{
    private const int Runs = 5;

    /// <summary>Prints seconds of processor time and of the clock, and the peak of the process's memory in MB, for the parent process.</summary>
    public void PrintRun()
    {
        Work().GetAwaiter().GetResult();
        var runs = new List<(double Processor, double Clock)>();
        for (var i = 0; i < Runs; i++)
        {
            var (before, watch) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
            Work().GetAwaiter().GetResult();
            runs.Add(((Environment.CpuUsage.TotalTime - before).TotalSeconds, watch.Elapsed.TotalSeconds));
        }
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1024.0 / 1024.0;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Median(runs.Select(run => run.Processor))} {Median(runs.Select(run => run.Clock))} {peak}"));
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Runs / 2);
}
