using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace LeftBehind.Import.Workbooks;

/// <summary>The tables of a page that a system has called .xls, each as a sheet.</summary>
internal static partial class HtmlTables
{
    private static readonly string[] _lineBreaks = ["br", "br/", "/p", "/div", "/li"];

    public static bool IsPage(string start) => Page().IsMatch(start);

    public static SourceWorkbook Read(string page, WorkbookLimits limits)
    {
        var (done, open, cell) = (new List<HtmlGrid>(), new Stack<HtmlGrid>(), new StringBuilder());
        foreach (var (tag, content) in HtmlTokens.Of(page))
        {
            if (tag == "table" && done.Count + open.Count < limits.Sheets)
            {
                open.Push(new HtmlGrid(limits));
            }
            else if (open.TryPeek(out var grid))
            {
                Take(grid, tag, content, cell);
                if (tag == "/table")
                {
                    done.Add(open.Pop());
                }
            }
        }

        var sheets = done.Concat(open).Where(grid => grid.Rows.Count > 0)
            .Select((grid, index) => new SourceSheet(index, $"Sheet{index + 1}") { Rows = grid.Rows, Merges = grid.Merges }).ToList();
        return sheets.Count > 0 ? new SourceWorkbook(WorkbookFormat.Html, sheets) : throw new WorkbookException(WorkbookProblem.OtherOffice);
    }

    private static void Take(HtmlGrid grid, string tag, string content, StringBuilder cell)
    {
        switch (tag)
        {
            case "":
                cell.Append(Blanks().Replace(WebUtility.HtmlDecode(content), " "));
                break;
            case "td" or "th" or "tr" or "/td" or "/th" or "/tr" or "/table":
                grid.Fill(cell.ToString());
                cell.Clear();
                if (tag is "tr")
                {
                    grid.BeginRow();
                }
                else if (tag is "td" or "th")
                {
                    grid.BeginCell(Span(Down().Match(content)), Span(Across().Match(content)));
                }

                break;
            default:
                cell.Append(Array.IndexOf(_lineBreaks, tag) >= 0 ? "\n" : "");
                break;
        }
    }

    private static int Span(Match match) => match.Success && int.TryParse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var span) && span > 0 ? span : 1;

    [GeneratedRegex(@"<(!doctype\s+html|html|head|meta|table|body|div|style)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Page();

    [GeneratedRegex(@"\browspan\s{0,3}=\s{0,3}[""']?(\d{1,4})", RegexOptions.IgnoreCase)]
    private static partial Regex Down();

    [GeneratedRegex(@"\bcolspan\s{0,3}=\s{0,3}[""']?(\d{1,4})", RegexOptions.IgnoreCase)]
    private static partial Regex Across();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
