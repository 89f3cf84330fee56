namespace LeftBehind.Benchmarks;

/// <summary>Seconds of processor time and of the clock.</summary>
internal sealed record Spent(double Processor, double Clock)
{
    /// <summary>Of each its own median.</summary>
    public static Spent Median(IReadOnlyCollection<Spent> runs) => new(Middle(runs.Select(run => run.Processor)), Middle(runs.Select(run => run.Clock)));

    private static double Middle(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
}
