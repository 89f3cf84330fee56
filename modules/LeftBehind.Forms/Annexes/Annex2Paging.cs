namespace LeftBehind.Forms.Annexes;

/// <summary>Parts a school's rows into pages: 13 to a page as on the printed form, fewer where long texts make rows grow.
/// A row that is taller than a page goes on in the next line.</summary>
internal static class Annex2Paging
{
    public const double FontSize = Paper.SmallestFont;
    public const string Continued = "（续）";

    // 210 mm less the margins (8 and 12), title (9), meta line (6) and header rows (12), and one for rounding.
    private const double Body = 162 * Paper.PointsPerMillimetre;
    private const double Rounding = 0.1;

    /// <summary>A thirteenth of the page: Excel's own breaks then fall where ours are.</summary>
    public const double UsualHeight = Body / Annex2Form.RowsPerPage;

    private static readonly Annex2Column[] Columns = [.. Annex2Form.Columns.Skip(1)];

    public static IReadOnlyList<Annex2Page> Plan(IReadOnlyList<Annex2Row> rows, PrintMedium medium)
    {
        var pages = new PagesInProgress(medium);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var cells = Array.ConvertAll(Columns, column => PrintText.Break(column.Text(row), column.Width - Paper.CellPadding, FontSize));
            var height = Math.Max(UsualHeight, Paper.HeightOf(cells.Max(lines => lines.Count), FontSize, medium));
            if (height <= Paper.TallestRow)
            {
                pages.Add(new Annex2Line(i + 1, [.. Columns.Select(column => column.Text(row))], height));
            }
            else
            {
                pages.AddInPieces(i + 1, row.Name, cells);
            }
        }
        return pages.Finish();
    }

    private sealed class PagesInProgress(PrintMedium medium)
    {
        private readonly List<Annex2Page> _pages = [];
        private List<Annex2Line> _lines = [];
        private double _room = Body;

        public void Add(Annex2Line line)
        {
            if (_lines.Count == Annex2Form.RowsPerPage || (_lines.Count > 0 && line.Height > _room + Rounding))
            {
                Turn();
            }
            _lines.Add(line);
            _room -= line.Height;
        }

        public void AddInPieces(int number, string name, IReadOnlyList<PrintLine>[] cells)
        {
            int? shown = number;
            while (Array.Exists(cells, lines => lines.Count > 0))
            {
                // A piece of less than three usual rows is not worth beginning at the foot of a page.
                if (_lines.Count == Annex2Form.RowsPerPage || _room < 3 * UsualHeight)
                {
                    Turn();
                }
                var most = Paper.LinesIn(Math.Min(_room, Paper.TallestRow), FontSize, medium);
                var texts = Array.ConvertAll(cells, lines => PrintText.Join([.. lines.Take(most)]));
                var tallest = Math.Min(most, cells.Max(lines => lines.Count));
                if (shown is null)
                {
                    texts[0] = name + Continued;
                }
                Add(new Annex2Line(shown, texts, Math.Max(UsualHeight, Paper.HeightOf(tallest, FontSize, medium))));
                cells = Array.ConvertAll(cells, lines => (IReadOnlyList<PrintLine>)[.. lines.Skip(most)]);
                shown = null;
            }
        }

        public List<Annex2Page> Finish()
        {
            while (_lines.Count < Annex2Form.RowsPerPage && _room + Rounding >= UsualHeight)
            {
                Add(new Annex2Line(null, Annex2Line.NoTexts, UsualHeight));
            }
            Turn();
            return _pages;
        }

        private void Turn()
        {
            _pages.Add(new Annex2Page(_pages.Count + 1, _lines));
            (_lines, _room) = ([], Body);
        }
    }
}
