using LeftBehind.Import.Columns;
using LeftBehind.Import.Tables;
using LeftBehind.Import.Targets;
using LeftBehind.Import.Workbooks;

namespace LeftBehind.Import.Services;

/// <summary>An uploaded workbook with its tables, as the settings say or as guessed.</summary>
internal sealed class ImportSource(SourceWorkbook workbook, IReadOnlyList<ImportField> fields)
{
    private readonly HeaderMatcher _matcher = new(fields);
    private readonly Dictionary<(int Sheet, int? HeaderRow), SourceTable?> _tables = [];

    public SourceWorkbook Workbook => workbook;

    public IReadOnlyList<ImportField> Fields => fields;

    public SourceTable? Table(int sheet, int? headerRow)
    {
        if (!_tables.TryGetValue((sheet, headerRow), out var table))
        {
            table = TableReader.Read(workbook.Sheets[sheet], _matcher, headerRow);
            _tables[(sheet, headerRow)] = table;
        }

        return table;
    }

    /// <summary>The first guess for all sheets, with what is remembered of tables like these by the signature of their headings.</summary>
    public ImportSettings Guess(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> remembered) =>
        new() { Sheets = [.. workbook.Sheets.Select(sheet => Guess(sheet, null, remembered))] };

    public SheetSettings Guess(SourceSheet sheet, int? headerRow, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> remembered)
    {
        if (Table(sheet.Index, headerRow) is not { Rows.Count: > 0 } table)
        {
            return new SheetSettings(sheet.Index) { HeaderRow = headerRow };
        }

        var columns = remembered.TryGetValue(table.Signature, out var known)
            ? ByHeading(table, known)
            : ColumnGuesser.Guess(table, _matcher).ToDictionary(guess => guess.Column, guess => guess.Field);
        var named = columns.Values.ToHashSet();
        return new SheetSettings(sheet.Index)
        {
            HeaderRow = headerRow,
            Columns = columns,
            Taken = !sheet.IsHidden && fields.Where(field => field.Required).All(field => named.Contains(field.Key)) && IsList(table, columns),
            OnlyCompletes = fields.Any(field => field.Refers && named.Contains(field.Key)) || (fields.Any(field => field.Establishes) && !fields.Any(field => field.Establishes && named.Contains(field.Key))),
        };
    }

    // A form for each child has the same words as headings, but nothing under 姓名.
    private bool IsList(SourceTable table, Dictionary<int, string> columns)
    {
        int[] required = [.. columns.Where(pair => fields.Any(field => field.Required && field.Key == pair.Value)).Select(pair => pair.Key)];
        return required.Length == 0 || table.Rows.Any(row => required.Any(row.Cells.ContainsKey));
    }

    public ImportRequest Request(int organizationId, ImportSettings settings) => new(organizationId)
    {
        Sheets = [.. settings.Sheets.Where(sheet => sheet.Taken && sheet.Index < workbook.Sheets.Count).Select(Sheet).OfType<ImportSheet>()],
        Answers = settings.Answers,
    };

    private ImportSheet? Sheet(SheetSettings settings)
    {
        if (Table(settings.Index, settings.HeaderRow) is not { } table)
        {
            return null;
        }

        return new ImportSheet(settings.Index, table.Sheet.Name)
        {
            School = table.Heading.School,
            County = table.Heading.County,
            Class = table.Heading.Class,
            FilledOn = table.Heading.FilledOn,
            OnlyCompletes = settings.OnlyCompletes,
            Rows = new RecordReader(table, settings.Columns, fields).Read(settings.WithHidden),
        };
    }

    private static Dictionary<int, string> ByHeading(SourceTable table, IReadOnlyDictionary<string, string> known) => table.Columns
        .Select(column => (column.Index, Field: known.GetValueOrDefault(HeaderLabel.Normalize(column.Label.Text), "")))
        .Where(pair => pair.Field.Length > 0).DistinctBy(pair => pair.Field).ToDictionary(pair => pair.Index, pair => pair.Field);
}
