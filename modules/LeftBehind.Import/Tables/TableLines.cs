using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Text;
using LeftBehind.Import.Workbooks;
using LeftBehind.Import.Values;

namespace LeftBehind.Import.Tables;

/// <summary>Sorts the rows under the headings into records and what is none, and fills in what merged cells and 同上 say.</summary>
internal sealed partial class TableLines(MergeMap cells, TableHeader header)
{
    private readonly List<TableRow> _rows = [];
    private readonly List<SkippedRow> _skipped = [];
    private readonly HashSet<int> _serials = [.. header.Labels.Where(pair => Serial().IsMatch(HeaderLabel.Normalize(pair.Value.Leaf))).Select(pair => pair.Key)];
    private readonly Dictionary<int, HashSet<string>> _headings = HeadingsOf(cells, header);
    private string _section = "";

    public IReadOnlyList<TableRow> Rows => _rows;

    public IReadOnlyList<SkippedRow> Skipped => _skipped;

    public void Take(SourceRow row)
    {
        if (ReasonToSkip(row) is { } reason)
        {
            _skipped.Add(new SkippedRow(row.Number, reason));
            return;
        }

        var previous = _rows.Count > 0 ? _rows[^1].Cells : null;
        var values = new Dictionary<int, TableCell>();
        foreach (var column in header.Labels.Keys)
        {
            var value = Value(row, column);
            if (previous is not null && Ditto().IsMatch(value.Cell.Text.Trim()) && previous.TryGetValue(column, out var above))
            {
                value = above;
            }

            if (!value.Cell.IsBlank)
            {
                values[column] = value;
            }
        }

        if (values.All(value => _serials.Contains(value.Key) || IsLeftOver(value.Value.Cell)))
        {
            _skipped.Add(new SkippedRow(row.Number, SkipReason.Unfilled));
            return;
        }

        _rows.Add(new TableRow(row.Number, row.IsHidden, _section, values));
    }

    // A formula that was drawn down further than the list goes.
    private static bool IsLeftOver(SourceCell cell) => FormulaError.Is(cell.Text) || cell is { Kind: SourceCellKind.Number, Text: "0" };

    private TableCell Value(SourceRow row, int column)
    {
        var own = row[column];
        return own.IsBlank && cells.Of(row.Number, column) is { IsDown: true } range && range.FirstRow > header.LastRow && range.FirstColumn == column
            ? new TableCell(cells.Cell(range.FirstRow, column), range.FirstRow, column)
            : new TableCell(own, row.Number, column);
    }

    private SkipReason? ReasonToSkip(SourceRow row)
    {
        var filled = Enumerable.Range(0, row.Cells.Count).Where(column => !row[column].IsBlank).ToList();
        var first = HalfWidth.Of(row[filled[0]].Text).Trim();
        if (IsHeaderAgain(row, filled))
        {
            return SkipReason.RepeatedHeading;
        }

        if (filled.Take(3).Any(column => Total().IsMatch(HalfWidth.Of(row[column].Text).Replace(" ", "", StringComparison.Ordinal))))
        {
            return SkipReason.Total;
        }

        return Note().IsMatch(first) && filled.Count <= 6 ? SkipReason.Note
            : filled.Count == 1 ? OfSingle(row, filled[0], first)
            : filled.Count <= 4 && HeadingLines.IsHeadingLine(string.Join("  ", filled.Select(column => row[column].Text))) ? SkipReason.Title
            : null;
    }

    // One filled cell: a class over the next lines, a title of the next page, a remark; or a record of which only the name is known.
    private SkipReason? OfSingle(SourceRow row, int column, string text)
    {
        var isWide = cells.Of(row.Number, column) is { } range && range.LastColumn - range.FirstColumn >= 2;
        if (ClassLine().IsMatch(text) && (isWide || column == 0))
        {
            _section = row[column].Text.Trim();
            return SkipReason.Section;
        }

        // 班主任：陈老师
        if (text.Contains(':', StringComparison.Ordinal) && text.Length <= 30)
        {
            return SkipReason.Note;
        }

        return isWide || HeadingLines.IsHeadingLine(text) || text.Length > 30 || Page().IsMatch(text) ? SkipReason.Title
            : header.Labels.ContainsKey(column) ? null
            : SkipReason.Note;
    }

    private bool IsHeaderAgain(SourceRow row, List<int> filled)
    {
        var matching = filled.Count(column => _headings.TryGetValue(column, out var headings) && headings.Contains(HeaderLabel.Normalize(row[column].Text)));
        return matching >= 2 && matching * 10 >= filled.Count * 6;
    }

    private static Dictionary<int, HashSet<string>> HeadingsOf(MergeMap cells, TableHeader header) => Enumerable.Range(0, cells.Sheet.Width).ToDictionary(
        column => column,
        column => Enumerable.Range(header.FirstRow, header.Height)
            .Select(row => HeaderLabel.Normalize(cells.Cell(row, column).Text)).Where(text => text.Length > 0).ToHashSet());

    [GeneratedRegex("^(序号|序|编号|no|号)$")]
    private static partial Regex Serial();

    [GeneratedRegex("""^(同上|同前|上同|〃|″|"|''|””|“”|”|“|々)$""")]
    private static partial Regex Ditto();

    [GeneratedRegex(@"^(本页|全校|全班|班级|年级|学校)?(合计|总计|小计|共计|累计|总数|总人数|合计人数)(:|\d|\(|人|$)|^(总|全[校班]|本[校班页]|以上|一)?(共|计|合计)(计|有)?(留守)?(儿童|学生)?:?\d{1,6}(人|名|个)|^(全[校班]|本[校班])(共?有)?(留守)?(儿童|学生).{0,4}\d{1,6}(人|名)")]
    private static partial Regex Total();

    [GeneratedRegex("^(注|备注|说明|附注|填表说明|(填表|填报|制表|统计|上报|审核|复核|核对|录入|经办|负责|联系)人?|班主任|校长|分管领导|单位负责人|学校负责人|签名|签字|盖章|(单位|学校)?公章|联系电话|日期|(填表|填报|制表|上报)(日期|时间))(签名|签字|签章|盖章)?[ ]{0,3}[:1-9(]|^((填表|填报|制表|统计|上报|审核|复核|核对|录入|经办)人|(填表|填报|制表|上报)(日期|时间)|签名|签字|盖章|公章)$|^[*※]|^年 {0,8}月 {0,8}日$|^[^:]{0,20}[(](公章|盖章|签章|签字|签名)[)]:?$")]
    private static partial Regex Note();

    [GeneratedRegex(@"^[^:,;。]{0,20}(班|年级|[一二三四五六七八九1-9]\(\d{1,2}\))([ ]{0,3}[(:][^)]{0,20}\)?)?$")]
    private static partial Regex ClassLine();

    [GeneratedRegex(@"^第?\s{0,3}\d{1,4}\s{0,3}页|^附\s{0,3}(件|表)")]
    private static partial Regex Page();
}
