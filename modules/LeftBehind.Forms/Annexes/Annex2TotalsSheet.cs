using ClosedXML.Excel;
using LeftBehind.Abstractions.Tables;

namespace LeftBehind.Forms.Annexes;

/// <summary>The county's own sheet of totals. It is no part of the official form and therefore marked as internal.</summary>
internal static class Annex2TotalsSheet
{
    public const string Name = "合计";
    private const int HeaderRow = 3;
    private const string HandedIn = "学校上报";
    private const string FromFiles = "系统档案";
    private static readonly string[] Headers = ["序号", "学校", "在册人数", .. Annex2Form.GuardianshipForms, "监护形式未填", "本期离开", "名单来源"];

    public static void Draw(IXLWorksheet worksheet, string county, string filledOn, IReadOnlyList<Annex2Totals> schools)
    {
        worksheet.Cell(1, 1).Put(Annex2Form.Title + Name);
        worksheet.Range(1, 1, 1, Headers.Length).Merge(checkIntersect: false).Titled();
        worksheet.Cell(2, 1).Put($"{TableLayout.InternalMark}　　　　县/区：{county}　　　　填报时间：{filledOn}");
        worksheet.Range(2, 1, 2, Headers.Length).Merge(checkIntersect: false).Text(10.5);
        worksheet.Row(1).Height = AnnexStyle.Points(11);
        worksheet.Row(2).Height = AnnexStyle.Points(8);
        worksheet.Row(HeaderRow).Height = AnnexStyle.Points(11);
        for (var i = 0; i < Headers.Length; i++)
        {
            worksheet.Cell(HeaderRow, i + 1).Put(Headers[i]);
            worksheet.Column(i + 1).SetMillimetres(i switch { 0 => 12, 1 => 62, _ => 24 });
        }
        var last = HeaderRow + schools.Count + 1;
        worksheet.Range(HeaderRow, 1, last, Headers.Length).Bordered(10.5);
        for (var i = 0; i < schools.Count; i++)
        {
            worksheet.Cell(HeaderRow + 1 + i, 1).SetValue(i + 1);
            DrawFigures(worksheet, HeaderRow + 1 + i, schools[i].School, schools[i].Figures);
            worksheet.Cell(HeaderRow + 1 + i, Headers.Length).Put(schools[i].HandedIn ? HandedIn : FromFiles);
        }
        var sums = Enumerable.Range(0, Headers.Length - 3).Select(i => schools.Sum(school => school.Figures.ElementAt(i)));
        DrawFigures(worksheet, last, Name, sums);
        worksheet.Range(last, 1, last, Headers.Length).Style.Font.Bold = true;
        SetUpPage(worksheet, last);
    }

    private static void DrawFigures(IXLWorksheet worksheet, int row, string school, IEnumerable<int> figures)
    {
        worksheet.Cell(row, 2).Put(school);
        worksheet.Cell(row, 2).Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Left;
        worksheet.Row(row).Height = Math.Max(AnnexStyle.Points(8), Paper.HeightOf(school, AnnexStyle.Points(62), 10.5, PrintMedium.Workbook));
        var column = 3;
        foreach (var figure in figures)
        {
            worksheet.Cell(row, column++).SetValue(figure);
        }
    }

    private static void SetUpPage(IXLWorksheet worksheet, int last)
    {
        worksheet.PageSetup.SetUpA4(PaperOrientation.Landscape, topMillimetres: 12, bottomMillimetres: 14);
        worksheet.PageSetup.SetRowsToRepeatAtTop(1, HeaderRow);
        worksheet.PageSetup.PrintAreas.Add(1, 1, last, Headers.Length);
        worksheet.PageSetup.Header.Right.AddText(TableLayout.InternalMark, XLHFOccurrence.AllPages);
        worksheet.PageSetup.Footer.Right.AddText("第&P页/共&N页", XLHFOccurrence.AllPages);
        worksheet.SheetView.FreezeRows(HeaderRow);
    }
}
