using LeftBehind.Forms.Annexes;

namespace LeftBehind.Rounds;

/// <summary>A child's line on a list that was handed in.</summary>
/// <param name="Number">序号; null for who has left.</param>
/// <param name="Entry">What the form says.</param>
/// <param name="Mark">How it differs from the list that was approved last.</param>
internal sealed record ListLine(int? Number, Annex2Entry Entry, ListMark Mark)
{
    public IReadOnlyList<LineChange> Changes { get; init; } = [];
}
