using LeftBehind.Import.Entities;
using LeftBehind.Import.Targets;

namespace LeftBehind.Import.ViewModels;

internal sealed record ColumnsPage(OpenPage Open, IReadOnlyList<SheetChoice> Sheets)
{
    public IImportTarget Target => Open.Target;

    /// <summary>Sheets with the same headings are mapped once.</summary>
    public IReadOnlyList<IGrouping<string, SheetChoice>> Groups { get; } =
        [.. Sheets.Where(sheet => sheet.Table is { Rows.Count: > 0 }).GroupBy(sheet => sheet.Table!.Signature)];

    public bool MayBeCompleted => Target.Fields.Any(known => known.Establishes);

    public ImportBatch? SameFile { get; init; }

    /// <summary>Labels of required fields that no column was chosen for.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    public bool NothingTaken { get; init; }
}
