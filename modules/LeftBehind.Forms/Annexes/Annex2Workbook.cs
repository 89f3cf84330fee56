using System.Globalization;
using ClosedXML.Excel;
using LeftBehind.Abstractions.Tables;

namespace LeftBehind.Forms.Annexes;

/// <summary>Annex 2 as .xlsx: one school, or all schools of a county with a sheet each and a sheet of totals before them.</summary>
internal static class Annex2Workbook
{
    private const string FormName = "汇总表";
    private const int FirstRow = 5;
    private const int LastColumn = 10;

    public static void Write(Stream output, Annex2Sheet school)
    {
        using var book = new XLWorkbook();
        Draw(book.Worksheets.Add(FormName), school);
        WorkbookPackage.Save(book, output);
    }

    public static void WriteCounty(Stream output, string county, string filledOn, IEnumerable<(Annex2Sheet Sheet, bool HandedIn)> schools)
    {
        using var book = new XLWorkbook();
        var totals = book.Worksheets.Add(Annex2TotalsSheet.Name);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { Annex2TotalsSheet.Name };
        var counted = new List<Annex2Totals>();
        foreach (var (school, handedIn) in schools)
        {
            var name = SheetNames.Unique(school.School.Length == 0 ? FormName : school.School, names);
            names.Add(name);
            Draw(book.Worksheets.Add(name), school, isOneOfMany: true);
            counted.Add(Annex2Totals.Of(school) with { HandedIn = handedIn });
        }
        Annex2TotalsSheet.Draw(totals, county, filledOn, counted);
        WorkbookPackage.Save(book, output);
    }

    private static void Draw(IXLWorksheet worksheet, Annex2Sheet sheet, bool isOneOfMany = false)
    {
        for (var i = 0; i < LastColumn; i++)
        {
            worksheet.Column(i + 1).SetMillimetres(Annex2Form.Columns[i].Millimetres);
        }
        DrawHead(worksheet, sheet);
        var pages = Annex2Paging.Plan(sheet.Rows, PrintMedium.Workbook);
        var end = FirstRow + pages.Sum(page => page.Lines.Count);
        Body(worksheet, end);
        var row = FirstRow;
        foreach (var page in pages)
        {
            if (row > FirstRow)
            {
                worksheet.PageSetup.AddHorizontalPageBreak(row - 1);
            }
            foreach (var line in page.Lines)
            {
                DrawLine(worksheet, line, row++);
            }
        }
        DrawFootnote(worksheet, end);
        SetUpPage(worksheet, end - 1);
        // Where all sheets are printed together, the program's own number of pages is that of all schools.
        worksheet.NumberPages(isOneOfMany ? pages.Count.ToString(CultureInfo.InvariantCulture) : "&N");
        worksheet.MarkDraft(sheet.IsDraft);
        worksheet.MarkTaker(sheet.Mark);
    }

    private static void DrawHead(IXLWorksheet worksheet, Annex2Sheet sheet)
    {
        worksheet.Cell(1, 1).Put(Annex2Form.Number);
        worksheet.Range(1, 1, 1, 2).Merge(checkIntersect: false).Text(10.5);
        worksheet.Cell(1, 3).Put(Annex2Form.Title);
        worksheet.Range(1, 3, 1, 8).Merge(checkIntersect: false).Titled();
        worksheet.Cell(2, 1).Put(string.Join("　　　　", Annex2Form.Meta(sheet)));
        worksheet.Range(2, 1, 2, LastColumn).Merge(checkIntersect: false).Text(10.5);
        foreach (var (row, height) in new[] { (1, 9.0), (2, 6.0), (3, 5.5), (4, 6.5) })
        {
            worksheet.Row(row).Height = AnnexStyle.Points(height);
        }

        worksheet.Range(3, 1, 4, LastColumn).Bordered(Annex2Paging.FontSize);
        worksheet.Cell(3, Annex2Form.FatherColumn).Put(Annex2Form.ParentsGroup);
        worksheet.Range(3, Annex2Form.FatherColumn, 3, Annex2Form.MotherColumn).Merge(checkIntersect: false);
        for (var column = 1; column <= LastColumn; column++)
        {
            var underGroup = column is Annex2Form.FatherColumn or Annex2Form.MotherColumn;
            worksheet.Cell(underGroup ? 4 : 3, column).Put(Annex2Form.Columns[column - 1].Header);
            if (!underGroup)
            {
                worksheet.Range(3, column, 4, column).Merge(checkIntersect: false);
            }
        }
    }

    private static void Body(IXLWorksheet worksheet, int end)
    {
        worksheet.Range(FirstRow, 1, end - 1, LastColumn).Bordered(Annex2Paging.FontSize);
        for (var column = 1; column <= LastColumn; column++)
        {
            if (Annex2Form.Columns[column - 1].IsLeftAligned)
            {
                worksheet.Range(FirstRow, column, end - 1, column).Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Left;
            }
        }
    }

    private static void DrawLine(IXLWorksheet worksheet, Annex2Line line, int row)
    {
        worksheet.Row(row).Height = line.Height;
        if (line.Number is { } number)
        {
            worksheet.Cell(row, 1).SetValue(number);
        }
        for (var i = 0; i < line.Texts.Count; i++)
        {
            worksheet.Cell(row, i + 2).Put(line.Texts[i]);
        }
    }

    // On paper the footnote stands in the footer of every page; the cell below the table is for those who read on the
    // screen and lies outside the print area.
    private static void DrawFootnote(IXLWorksheet worksheet, int row)
    {
        worksheet.Cell(row, 1).Put(Annex2Form.Footnote);
        worksheet.Range(row, 1, row, LastColumn).Merge(checkIntersect: false).Text(Annex2Paging.FontSize);
        worksheet.Row(row).Height = AnnexStyle.Points(6);
    }

    private static void NumberPages(this IXLWorksheet worksheet, string count)
    {
        worksheet.PageSetup.FirstPageNumber = 1;
        worksheet.PageSetup.Footer.Right.AddText($"第&P页/共{count}页", XLHFOccurrence.AllPages).SetFontSize(9);
    }

    private static void SetUpPage(IXLWorksheet worksheet, int lastRow)
    {
        worksheet.PageSetup.SetUpA4(PaperOrientation.Landscape, topMillimetres: 8, bottomMillimetres: 12);
        worksheet.PageSetup.SetRowsToRepeatAtTop(1, FirstRow - 1);
        worksheet.PageSetup.PrintAreas.Add(1, 1, lastRow, LastColumn);
        worksheet.PageSetup.Footer.Left.AddText(Annex2Form.Footnote, XLHFOccurrence.AllPages).SetFontSize(9);
        worksheet.SheetView.FreezeRows(FirstRow - 1);
        worksheet.ShowGridLines = false;
    }
}
