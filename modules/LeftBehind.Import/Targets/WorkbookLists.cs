namespace LeftBehind.Import.Targets;

/// <summary>What was read of a workbook.</summary>
/// <param name="Sheets">Those that hold a list.</param>
public sealed record WorkbookLists(IReadOnlyList<ImportSheet> Sheets)
{
    /// <summary>Why nothing could be read and what to do, in the user's language; empty where something was.</summary>
    public string Refusal { get; init; } = "";

    /// <summary>Where a field of a record stands, also where the cell is empty; empty where the table has no such column.</summary>
    public Func<ImportRow, string, string> AddressOf { get; init; } = (_, _) => "";
}
