using LeftBehind.Import.Workbooks;

namespace LeftBehind.Import.Tables;

/// <summary>A value and the cell that it stands in, which for merged cells and 同上 is another than that of its row.</summary>
internal readonly record struct TableCell(SourceCell Cell, int Row, int Column)
{
    public string Address => CellAddress.Of(Row, Column);
}
