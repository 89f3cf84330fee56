namespace LeftBehind.Forms.Annexes;

/// <summary>Lays one child's Annex 1 out: rows grow with their text, what is left of the page goes to the concerns,
/// and what does not fit there goes on on further pages. Nothing is cut off, nothing printed below 9 pt.</summary>
internal static class Annex1Paging
{
    private const double UsualFont = 10.5;

    // Millimetres of rows 1 to 9, from the printed form; on a portrait page the concerns get more of the room.
    private static readonly double[] UsualHeights = [10, 10, 12, 12, 10, 12, 12, 40, 12];
    private const double PortraitConcerns = 100;

    // What remains of the page for the table after margins, number, title and note.
    private const double LandscapeBody = 156;
    private const double PortraitBody = 236;
    private const double LandscapeColumn = 9.4;
    private const double PortraitColumn = 7.8;

    public static double ColumnMillimetres(PaperOrientation orientation) =>
        orientation == PaperOrientation.Landscape ? LandscapeColumn : PortraitColumn;

    public static IReadOnlyList<Annex1Page> Plan(Annex1Sheet sheet, PaperOrientation orientation, PrintMedium medium)
    {
        var landscape = orientation == PaperOrientation.Landscape;
        var body = (landscape ? LandscapeBody : PortraitBody) * Paper.PointsPerMillimetre;
        var column = ColumnMillimetres(orientation) * Paper.PointsPerMillimetre;
        var concerns = (landscape ? UsualHeights[Annex1Form.ConcernsRow - 1] : PortraitConcerns) * Paper.PointsPerMillimetre;
        var heights = FixedHeights(sheet, column, UsualFont, medium);
        var font = UsualFont;
        if (heights.Sum() + concerns > body)
        {
            font = Paper.SmallestFont;
            heights = FixedHeights(sheet, column, font, medium);
        }

        var room = Math.Clamp(body - heights.Sum(), concerns, Paper.TallestRow);
        var lines = PrintText.Break(sheet.Concerns, 21 * column - Paper.CellPadding, font);
        var (here, rest) = Take(lines, Paper.LinesIn(room, font, medium));
        heights[Annex1Form.ConcernsRow - 1] = Math.Clamp(Paper.HeightOf(here.Count, font, medium), concerns, room);
        var pages = new List<Annex1Page> { new(Annex1Form.Cells(sheet, PrintText.Join(here)), heights, font, IsContinuation: false) };
        while (rest.Count > 0)
        {
            var head = Heights(Annex1Form.ContinuationCells(sheet, ""), column, font, medium, [UsualHeights[0] * Paper.PointsPerMillimetre, 0]);
            room = Math.Clamp(body - head[0], concerns, Paper.TallestRow);
            (here, rest) = Take(rest, Paper.LinesIn(room, font, medium));
            head[1] = Math.Max(Paper.HeightOf(here.Count, font, medium), concerns);
            pages.Add(new(Annex1Form.ContinuationCells(sheet, PrintText.Join(here)), head, font, IsContinuation: true));
        }
        return pages;
    }

    private static double[] FixedHeights(Annex1Sheet sheet, double column, double font, PrintMedium medium)
    {
        var usual = UsualHeights.Select(mm => mm * Paper.PointsPerMillimetre).ToArray();
        var heights = Heights(Annex1Form.Cells(sheet, ""), column, font, medium, usual);
        heights[Annex1Form.ConcernsRow - 1] = 0;
        return heights;
    }

    private static double[] Heights(IReadOnlyList<FormCell> cells, double column, double font, PrintMedium medium, double[] atLeast)
    {
        foreach (var cell in cells.Where(cell => cell.Rows == 1))
        {
            var needed = Paper.HeightOf(cell.Text, cell.Columns * column, font, medium);
            atLeast[cell.Row - 1] = Math.Min(Math.Max(atLeast[cell.Row - 1], needed), Paper.TallestRow);
        }
        return atLeast;
    }

    private static (IReadOnlyList<PrintLine> Here, IReadOnlyList<PrintLine> Later) Take(IReadOnlyList<PrintLine> lines, int count) =>
        ([.. lines.Take(count)], [.. lines.Skip(count)]);
}
