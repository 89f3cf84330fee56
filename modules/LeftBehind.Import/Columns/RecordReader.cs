using LeftBehind.Abstractions.Text;
using LeftBehind.Import.Tables;
using LeftBehind.Import.Targets;
using LeftBehind.Import.Workbooks;

namespace LeftBehind.Import.Columns;

/// <summary>Turns the lines of a table into records by a mapping of columns to fields.</summary>
internal sealed class RecordReader(SourceTable table, IReadOnlyDictionary<int, string> mapping, IReadOnlyList<ImportField> fields)
{
    private const string Continued = "(续)";

    private readonly HashSet<string> _identifying = [.. fields.Where(field => field.Identifies).Select(field => field.Key)];
    private readonly Dictionary<string, ImportFieldShape> _shapes = fields.ToDictionary(field => field.Key, field => field.Shape);
    private readonly HashSet<string> _fillingDown = [.. fields.Where(field => field.FillsDown).Select(field => field.Key)];

    public IReadOnlyList<ImportRow> Read(bool withHidden = true)
    {
        var records = new List<ImportRow>();
        foreach (var line in table.Rows.Where(line => withHidden || !line.IsHidden))
        {
            if (records.Count > 0 && BelongsToRecordAbove(line))
            {
                records[^1] = Joined(records[^1], Cells(line), "\n");
                continue;
            }

            if (records.Count > 0 && Continues(records[^1], line))
            {
                records[^1] = Joined(records[^1], Cells(line).Where(pair => !_identifying.Contains(pair.Key)).ToDictionary(), "");
                continue;
            }

            var previous = records.Count > 0 && records[^1].Section == line.Section ? records[^1] : null;
            records.Add(Record(line, previous));
        }

        return records;
    }

    // A name merged over two lines is one child with two guardians.
    private bool BelongsToRecordAbove(TableRow line) => mapping
        .Where(pair => _identifying.Contains(pair.Value))
        .Any(pair => line.Cells.TryGetValue(pair.Key, out var cell) && cell.Row < line.Number && table.Sheet.Merges.Any(merge => merge.Holds(line.Number, pair.Key)));

    // 王芳（续）: where a long text does not fit on the page, the printed form goes on with it on the next one, in the middle of a sentence.
    private bool Continues(ImportRow above, TableRow line) => mapping.Where(pair => _identifying.Contains(pair.Value))
        .Any(pair => line.Cells.TryGetValue(pair.Key, out var cell) && HalfWidth.Of(cell.Cell.Text).Trim() is var text && text.EndsWith(Continued, StringComparison.Ordinal)
            && text[..^Continued.Length].Trim() == HalfWidth.Of(above.Text(pair.Value)));

    private ImportRow Record(TableRow line, ImportRow? previous)
    {
        var cells = Cells(line);
        var filledDown = previous is null || line.Section.Length > 0
            ? []
            : _fillingDown.Where(field => mapping.Values.Contains(field) && !cells.ContainsKey(field) && previous.Says(field)).ToHashSet();
        foreach (var field in filledDown)
        {
            cells[field] = previous![field];
        }

        return new ImportRow(table.Sheet.Index, line.Number)
        {
            Cells = cells,
            Section = line.Section,
            IsHidden = line.IsHidden,
            FilledDown = filledDown,
        };
    }

    private Dictionary<string, ImportCell> Cells(TableRow line)
    {
        var cells = new Dictionary<string, ImportCell>();
        foreach (var (column, field) in mapping)
        {
            if (line.Cells.TryGetValue(column, out var cell))
            {
                cells[field] = new ImportCell(FieldText.Of(cell.Cell, _shapes.GetValueOrDefault(field), table.Sheet.DaysCountFrom1904), cell.Address, cell.Cell.Kind == SourceCellKind.Number);
            }
        }

        return cells;
    }

    private static ImportRow Joined(ImportRow record, Dictionary<string, ImportCell> more, string between)
    {
        var cells = record.Cells.ToDictionary();
        foreach (var (field, cell) in more)
        {
            var known = record[field];
            cells[field] = string.IsNullOrEmpty(known.Text) ? cell
                : known.Address == cell.Address || known.Text == cell.Text ? known
                : known with { Text = $"{known.Text}{between}{cell.Text}" };
        }

        return record with { Cells = cells };
    }
}
