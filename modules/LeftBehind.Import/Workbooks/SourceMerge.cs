namespace LeftBehind.Import.Workbooks;

/// <summary>Merged cells: rows as the spreadsheet numbers them, columns from 0, both ends included.</summary>
internal readonly record struct SourceMerge(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    public bool Holds(int row, int column) => row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn;

    public bool IsAcross => LastColumn > FirstColumn;

    public bool IsDown => LastRow > FirstRow;
}
