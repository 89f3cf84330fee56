using LeftBehind.Children.Entities;
using LeftBehind.Children.Indexes;

namespace LeftBehind.Children.Lists;

/// <summary>A line of the list: the index row and where its version stands.</summary>
internal sealed record ChildRow(ChildIndex Child, FileReviewState? Review)
{
    public FileState File => FileStateRules.Of(Child.Published, Review);
}
