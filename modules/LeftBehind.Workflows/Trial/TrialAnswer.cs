namespace LeftBehind.Workflows.Trial;

/// <summary>What is said at a step that waits. Without an outcome: what it waits for happens.</summary>
internal sealed class TrialAnswer
{
    public string ActivityId { get; set; } = "";

    public string? Outcome { get; set; }

    public string? Comment { get; set; }
}
