namespace LeftBehind.Import.Workbooks;

/// <summary>A cell as a person reads it: dates as ISO text to the precision that the cell shows, numbers without exponent.</summary>
internal readonly record struct SourceCell(string Text, SourceCellKind Kind)
{
    public static readonly SourceCell Empty = new("", SourceCellKind.Empty);

    public static SourceCell Of(string text) => text.Length == 0 ? Empty : new(text, SourceCellKind.Text);

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
