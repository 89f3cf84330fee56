namespace LeftBehind.Workflows.Trial;

/// <summary>Where it waits now.</summary>
/// <param name="ActivityId">Which step.</param>
/// <param name="Outcomes">What somebody may answer; empty where it waits for something else.</param>
internal sealed record TrialWait(string ActivityId, IReadOnlyList<string> Outcomes);
