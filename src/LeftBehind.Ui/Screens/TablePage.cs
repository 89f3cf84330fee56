using LeftBehind.Abstractions.Tables;

namespace LeftBehind.Ui.Screens;

/// <summary>A whole list on one page, for the printer.</summary>
/// <param name="Layout">Heading and columns.</param>
/// <param name="Rows">As far as a page bears them.</param>
/// <param name="Count">How many there are.</param>
public sealed record TablePage(TableLayout Layout, IReadOnlyList<IReadOnlyList<TableCell>> Rows, int Count)
{
    /// <summary>Some fifty sheets: who needs more takes the file.</summary>
    public const int MostRows = 2000;

    public bool IsCut => Rows.Count < Count;
}
