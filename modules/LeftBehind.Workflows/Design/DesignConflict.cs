namespace LeftBehind.Workflows.Design;

/// <summary>Somebody else has saved the type meanwhile.</summary>
/// <param name="Version">Theirs.</param>
/// <param name="Text">Who and when, in words.</param>
internal sealed record DesignConflict(int Version, string Text)
{
    /// <summary>What they changed, in words.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];
}
