using ClosedXML.Excel;
using LeftBehind.Abstractions.Tables;

namespace LeftBehind.Forms.Annexes;

/// <summary>Annex 1 as .xlsx: a sheet for each child, named after the child.</summary>
internal static class Annex1Workbook
{
    private const string BlankName = "空白表";
    private const int TableTop = 3;

    public static void Write(Stream output, IEnumerable<Annex1Sheet> sheets, PaperOrientation orientation = PaperOrientation.Landscape, string mark = "")
    {
        using var book = new XLWorkbook();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var sheet in sheets)
        {
            var name = SheetNames.Unique(sheet.Name.Length == 0 ? BlankName : sheet.Name, names);
            names.Add(name);
            Draw(book.Worksheets.Add(name), sheet, orientation, mark);
        }
        if (names.Count == 0)
        {
            Draw(book.Worksheets.Add(BlankName), Annex1Sheet.Blank, orientation, mark);
        }
        WorkbookPackage.Save(book, output);
    }

    private static void Draw(IXLWorksheet worksheet, Annex1Sheet sheet, PaperOrientation orientation, string mark)
    {
        for (var i = 1; i <= Annex1Form.GridColumns; i++)
        {
            worksheet.Column(i).SetMillimetres(Annex1Paging.ColumnMillimetres(orientation));
        }
        worksheet.PageSetup.SetUpA4(orientation, topMillimetres: 12, bottomMillimetres: 12);
        worksheet.ShowGridLines = false;
        worksheet.MarkDraft(sheet.IsDraft);
        worksheet.MarkTaker(mark);
        var pages = Annex1Paging.Plan(sheet, orientation, PrintMedium.Workbook);
        var top = 1;
        foreach (var page in pages)
        {
            if (top > 1)
            {
                worksheet.PageSetup.AddHorizontalPageBreak(top - 1);
            }
            top = DrawPage(worksheet, page, top, orientation);
        }
        worksheet.PageSetup.PrintAreas.Add(1, 1, top - 1, Annex1Form.GridColumns);
        if (pages.Count > 1)
        {
            // The program's own number of pages would be that of all children together.
            worksheet.PageSetup.FirstPageNumber = 1;
            worksheet.PageSetup.Footer.Center.AddText($"第&P页/共{pages.Count}页", XLHFOccurrence.AllPages);
        }
    }

    private static int DrawPage(IXLWorksheet worksheet, Annex1Page page, int top, PaperOrientation orientation)
    {
        var number = Line(worksheet, top, Annex1Form.Number, height: 7);
        number.Text(10.5);
        var title = Line(worksheet, top + 1, page.Title, height: 12);
        title.Titled();

        var first = top + TableTop - 1;
        var last = first + page.RowHeights.Count - 1;
        worksheet.Range(first, 1, last, Annex1Form.GridColumns).Bordered(page.FontSize);
        for (var i = 0; i < page.RowHeights.Count; i++)
        {
            worksheet.Row(first + i).Height = page.RowHeights[i];
        }
        foreach (var cell in page.Cells)
        {
            DrawCell(worksheet, cell, first);
        }

        var note = Line(worksheet, last + 1, Annex1Form.Note, orientation == PaperOrientation.Landscape ? 8 : 13);
        note.Text(Paper.SmallestFont);
        return last + 2;
    }

    private static IXLRange Line(IXLWorksheet worksheet, int row, string text, double height)
    {
        worksheet.Row(row).Height = AnnexStyle.Points(height);
        worksheet.Cell(row, 1).Put(text);
        return worksheet.Range(row, 1, row, Annex1Form.GridColumns).Merge(checkIntersect: false);
    }

    private static void DrawCell(IXLWorksheet worksheet, FormCell cell, int first)
    {
        var row = first + cell.Row - 1;
        var target = worksheet.Cell(row, cell.Column);
        target.Put(cell.Text);
        worksheet.Range(row, cell.Column, row + cell.Rows - 1, cell.Column + cell.Columns - 1).Merge(checkIntersect: false);
        if (cell.Kind == FormCellKind.LongText)
        {
            target.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Left;
            target.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        }
    }
}
