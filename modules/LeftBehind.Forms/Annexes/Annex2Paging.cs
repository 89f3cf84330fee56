namespace LeftBehind.Forms.Annexes;

/// <summary>Parts a school's rows into pages: 13 to a page as on the printed form, fewer where long texts make rows grow.
/// A tall row that would leave a third of a page empty goes on on the next one.</summary>
internal static class Annex2Paging
{
    public const double FontSize = Paper.SmallestFont;
    public const string Continued = "（续）";

    // 210 mm less the margins (8 and 12), title (9), meta line (6) and header rows (12), and one for rounding.
    private const double Body = 162 * Paper.PointsPerMillimetre;
    private const double Rounding = 0.1;

    /// <summary>A thirteenth of the page: Excel's own breaks then fall where ours are.</summary>
    public const double UsualHeight = Body / Annex2Form.RowsPerPage;

    // What is not taller moves to the next page whole: less than a third of this one stays empty.
    private const double TallestMoved = 4 * UsualHeight;

    // Less is not worth beginning at the foot of a page.
    private const double LeastPiece = 3 * UsualHeight;

    private static readonly Annex2Column[] Columns = [.. Annex2Form.Columns.Skip(1)];

    public static IReadOnlyList<Annex2Page> Plan(IReadOnlyList<Annex2Row> rows, PrintMedium medium)
    {
        var pages = new PagesInProgress(medium);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var cells = Array.ConvertAll(Columns, column => PrintText.Break(column.Text(row), column.Width - Paper.CellPadding, FontSize));
            var height = Math.Max(UsualHeight, Paper.HeightOf(cells.Max(lines => lines.Count), FontSize, medium));
            if (pages.TakesWhole(height))
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

        public bool TakesWhole(double height) =>
            height <= TallestMoved || (height <= Paper.TallestRow && (height <= _room + Rounding || _room < LeastPiece));

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
                if (_lines.Count == Annex2Form.RowsPerPage || _room < LeastPiece)
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
