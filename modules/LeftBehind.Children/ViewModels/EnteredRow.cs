using LeftBehind.Children.Indexes;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Children.ViewModels;

/// <summary>A file that the office has entered for a school.</summary>
internal sealed record EnteredRow(ChildIndex Child, ContentReviewState? Review, string? AwaitingRole)
{
    public string EnteredByName { get; init; } = "";

    public DateTime EnteredUtc { get; init; }

    public FileState File => FileStateRules.Of(false, Review, AwaitingRole);

    public bool MayBeHandedIn => FileStateRules.MayBeSubmitted(File);
}
