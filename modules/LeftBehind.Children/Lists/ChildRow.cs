using LeftBehind.Children.Indexes;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Children.Lists;

/// <summary>A line of the list: the index row and where its version stands.</summary>
internal sealed record ChildRow(ChildIndex Child, ContentReviewState? Review, string? AwaitingRole)
{
    /// <summary>A transfer to another school waits for that school.</summary>
    public bool IsLeaving { get; init; }

    /// <summary>The name is not the one that was sought, but like it.</summary>
    public NameLikeness? Likeness { get; init; }

    /// <summary>The county has entered it for the school.</summary>
    public bool IsByOffice { get; init; }

    public FileState File => FileStateRules.Of(Child.Published, Review, AwaitingRole);
}
