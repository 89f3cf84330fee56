namespace LeftBehind.Workflows.Trial;

/// <summary>A record to try a type on.</summary>
internal sealed record TrialSample(string ContentItemId, string Title);
