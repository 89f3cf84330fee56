namespace LeftBehind.Import.Targets;

/// <summary>A record of the user's table, its cells under the keys of the fields that their columns were mapped to.</summary>
/// <param name="Sheet">Index of the sheet in the workbook.</param>
/// <param name="Number">The row as the spreadsheet numbers it; the first one where several lines make one record.</param>
public sealed record ImportRow(int Sheet, int Number)
{
    private static readonly ImportCell _empty = new("", "");

    public IReadOnlyDictionary<string, ImportCell> Cells { get; init; } = new Dictionary<string, ImportCell>();

    /// <summary>The class or village named by a line of its own above.</summary>
    public string Section { get; init; } = "";

    public bool IsHidden { get; init; }

    /// <summary>Keys of fields that were blank and taken from the line above.</summary>
    public IReadOnlySet<string> FilledDown { get; init; } = new HashSet<string>();

    /// <summary>Names the row in answers and lists.</summary>
    public string Key => $"{Sheet}-{Number}";

    public ImportCell this[string field] => Cells.GetValueOrDefault(field, _empty);

    public string Text(string field) => this[field].Text ?? "";

    public bool Says(string field) => Text(field).Length > 0;
}
