using LeftBehind.Import.Targets;

namespace LeftBehind.Children.Import;

/// <summary>The plan with the files as they will be.</summary>
internal sealed class ChildPlan : ImportPlan
{
    public ImportPlaceInfo Place { get; init; } = new(0, "", "");

    /// <summary>Files that at least one good line adds or changes.</summary>
    public IReadOnlyList<ChildDraft> Drafts { get; init; } = [];
}
