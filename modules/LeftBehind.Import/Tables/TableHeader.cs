namespace LeftBehind.Import.Tables;

/// <summary>The rows that hold the headings, one to three, and the heading of each column.</summary>
internal sealed record TableHeader(int FirstRow, int LastRow, IReadOnlyDictionary<int, HeaderLabel> Labels)
{
    public int Height => LastRow - FirstRow + 1;
}
