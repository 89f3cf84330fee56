namespace LeftBehind.Import.Workbooks;

/// <summary>A row with its number as the spreadsheet shows it.</summary>
internal sealed record SourceRow(int Number, bool IsHidden, IReadOnlyList<SourceCell> Cells)
{
    /// <summary>Columns count from 0; what lies beyond the last filled one is empty.</summary>
    public SourceCell this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : SourceCell.Empty;

    public bool IsBlank => Cells.All(cell => cell.IsBlank);
}
