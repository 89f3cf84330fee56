namespace LeftBehind.Import.Tables;

/// <summary>A line of the table. Section is the last line before it that names a class or a village over the whole width.</summary>
internal sealed record TableRow(int Number, bool IsHidden, string Section, IReadOnlyDictionary<int, TableCell> Cells);
