using ClosedXML.Excel;
using LeftBehind.Abstractions.Tables;

namespace LeftBehind.Forms.Annexes;

/// <summary>The look of the official forms in a workbook, and the one way by which text gets into a cell.</summary>
internal static class AnnexStyle
{
    private const string TextFont = "宋体";
    public const string Draft = "草稿";
    private const string TitleFont = "黑体";
    private const double PointsPerInch = 72;

    // ClosedXML adds the room beside the digits itself.
    private const double WidthOffset = 0.710625;

    /// <summary>Columns are measured in digits of the workbook's standard font. ClosedXML's own is Calibri, which Linux rarely has and
    /// replaces by one whose digits are a third wider; what it takes for Verdana is as wide as Verdana.</summary>
    public const string DefaultFont = "Verdana";
    public const int DefaultFontSize = 12;
    private const double PixelsPerDigit = 10;

    public static void Put(this IXLCell cell, string text)
    {
        var neutral = FormulaInjection.Neutralize(text);
        if (neutral.Value.Length == 0)
        {
            return;
        }
        cell.SetValue(neutral.Value.ReplaceLineEndings("\n"));
        cell.SetDataType(XLDataType.Text);
        cell.Style.IncludeQuotePrefix = neutral.MustBeQuoted;
    }

    public static void SetMillimetres(this IXLColumn column, double millimetres) =>
        column.Width = Math.Round(millimetres / 25.4 * 96) / PixelsPerDigit - WidthOffset;

    public static void Bordered(this IXLRange range, double fontSize)
    {
        range.Text(fontSize);
        range.Style.Border.InsideBorder = XLBorderStyleValues.Thin;
        range.Style.Border.OutsideBorder = XLBorderStyleValues.Thin;
        range.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
    }

    public static void Text(this IXLRange range, double fontSize)
    {
        range.Style.Font.FontName = TextFont;
        range.Style.Font.FontSize = fontSize;
        range.Style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        range.Style.Alignment.WrapText = true;
    }

    public static void Titled(this IXLRange range)
    {
        range.Style.Font.FontName = TitleFont;
        range.Style.Font.FontSize = 16;
        range.Style.Font.Bold = true;
        range.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
        range.Style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
    }

    public static void SetUpA4(this IXLPageSetup page, PaperOrientation orientation, double topMillimetres, double bottomMillimetres)
    {
        page.PaperSize = XLPaperSize.A4Paper;
        page.PageOrientation = orientation == PaperOrientation.Landscape ? XLPageOrientation.Landscape : XLPageOrientation.Portrait;
        page.FitToPages(1, 0);
        page.CenterHorizontally = true;
        page.Margins.SetLeft(Inches(11)).SetRight(Inches(11)).SetTop(Inches(topMillimetres)).SetBottom(Inches(bottomMillimetres));
        page.Margins.SetHeader(Inches(4)).SetFooter(Inches(5));
    }

    public static void MarkDraft(this IXLWorksheet worksheet, bool isDraft)
    {
        if (isDraft)
        {
            worksheet.PageSetup.Header.Right.AddText(Draft, XLHFOccurrence.AllPages).SetBold().SetFontSize(14);
        }
    }

    /// <summary>Who took the sheet and when, in the header: the cells are those of the official form and nothing else.</summary>
    public static void MarkTaker(this IXLWorksheet worksheet, string mark)
    {
        if (mark.Length > 0)
        {
            worksheet.PageSetup.Header.Left.AddText(SheetMarks.Of(mark), XLHFOccurrence.AllPages);
        }
    }

    public static double Points(double millimetres) => millimetres * Paper.PointsPerMillimetre;

    private static double Inches(double millimetres) => millimetres * Paper.PointsPerMillimetre / PointsPerInch;
}
