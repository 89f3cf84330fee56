using LeftBehind.Children.Indexes;

namespace LeftBehind.Children.Lists;

/// <summary>A row of the index with the sort key of what led to it: ordering by the token's own key keeps a search one walk along the token's index.</summary>
internal sealed class ChildHit
{
    public required ChildIndex Row { get; init; }

    public required string SortKey { get; init; }

    public required string ContentItemId { get; init; }
}
