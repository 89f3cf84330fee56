namespace LeftBehind.Benchmarks;

/// <summary>Requests per second of the clock and of the server's processor time.</summary>
internal sealed record HttpRate(double PerSecond, double PerProcessorSecond)
{
    public static HttpRate Median(IReadOnlyCollection<HttpRate> rounds) => new(
        rounds.Select(round => round.PerSecond).Order().ElementAt(rounds.Count / 2),
        rounds.Select(round => round.PerProcessorSecond).Order().ElementAt(rounds.Count / 2));
}
