namespace LeftBehind.Import.Tables;

internal sealed record TableColumn(int Index, HeaderLabel Label, bool IsHidden)
{
    /// <summary>Up to fifty filled values from the top, for guessing and for showing.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];
}
