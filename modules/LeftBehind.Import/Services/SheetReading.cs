using LeftBehind.Import.Tables;
using LeftBehind.Import.Targets;
using LeftBehind.Import.ViewModels;

namespace LeftBehind.Import.Services;

/// <summary>Takes the choices of the mapping screen over into settings.</summary>
internal sealed class SheetReading(ImportSource source, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> remembered)
{
    private readonly HashSet<string> _known = [.. source.Fields.Select(field => field.Key)];

    public IReadOnlyList<SheetSettings> Read(ColumnsForm form) =>
        [.. source.Workbook.Sheets.Select(sheet => form.Sheets.Find(chosen => chosen.Index == sheet.Index) is { } chosen ? Read(form, chosen) : new SheetSettings(sheet.Index))];

    /// <summary>Labels of required fields that a sheet to be taken has no column for.</summary>
    public static IReadOnlyList<string> Missing(ImportSettings settings, IReadOnlyList<ImportField> fields) =>
        [.. fields.Where(field => field.Required && settings.Sheets.Any(sheet => sheet.Taken && !sheet.Columns.Values.Contains(field.Key))).Select(field => field.Label)];

    private SheetSettings Read(ColumnsForm form, SheetForm chosen)
    {
        var headerRow = chosen.HeaderRow is >= 1 ? chosen.HeaderRow : null;
        if (source.Table(chosen.Index, headerRow) is not { Rows.Count: > 0 } table)
        {
            return new SheetSettings(chosen.Index) { HeaderRow = headerRow };
        }

        var settings = form.Groups.Find(group => group.Signature == table.Signature) is { } group
            ? new SheetSettings(chosen.Index) { Columns = Columns(form, group, table) }
            : source.Guess(table.Sheet, headerRow, remembered);
        return settings with { Taken = chosen.Taken, HeaderRow = headerRow, OnlyCompletes = chosen.OnlyCompletes, WithHidden = chosen.WithHidden };
    }

    // The group was mapped by the columns of its first sheet; in another one the same headings may stand elsewhere.
    private Dictionary<int, string> Columns(ColumnsForm form, GroupForm group, SourceTable table)
    {
        var first = form.Sheets.Select(sheet => source.Table(sheet.Index, sheet.HeaderRow is >= 1 ? sheet.HeaderRow : null)).FirstOrDefault(other => other?.Signature == group.Signature) ?? table;
        var byHeading = first.Columns.Where(column => group.Columns.GetValueOrDefault(column.Index) is { Length: > 0 } field && _known.Contains(field))
            .DistinctBy(column => HeaderLabel.Normalize(column.Label.Text)).ToDictionary(column => HeaderLabel.Normalize(column.Label.Text), column => group.Columns[column.Index]!);
        return table.Columns.Where(column => byHeading.ContainsKey(HeaderLabel.Normalize(column.Label.Text)))
            .DistinctBy(column => byHeading[HeaderLabel.Normalize(column.Label.Text)])
            .ToDictionary(column => column.Index, column => byHeading[HeaderLabel.Normalize(column.Label.Text)]);
    }
}
