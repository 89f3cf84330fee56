namespace LeftBehind.Workflows.Activities;

internal sealed record ContentEventProperties
{
    /// <summary>Content types that it hears of; empty for all.</summary>
    public IReadOnlyList<string> ContentTypeFilter { get; init; } = [];
}
