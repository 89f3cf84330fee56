using LeftBehind.Abstractions.Tables;
using LeftBehind.Children.ViewModels;

namespace LeftBehind.Children.Services;

/// <summary>The columns of the counts, and the counts as a table that leaves the system.</summary>
internal sealed class ChildCountTable(IStringLocalizer<Startup> text)
{
    private const int NameWidth = 28;
    private const int FigureWidth = 14;

    public IReadOnlyList<CountColumn> Columns() =>
    [
        new(text["Education, 2013"], row => row.Listed),
        new(text["One parent away"], row => row.OneAway),
        new(text["Both parents away"], row => row.BothAway),
        new(text["Not yet three months"], row => row.Watching),
        new(text["Civil affairs, 2016"], row => row.CivilAffairs) { Note = text["(pupils in this system only)"] },
        new(text["Without an adult"], row => row.WithoutAdult),
        .. CountRow.StatesOfLeaving.Select(state => new CountColumn(ChildWords.Of(state), row => row.LeftBy(state))),
    ];

    public TableLayout Layout(DateOnly on) => new(text["Counts"], text["Counts as on {0}", ChildTexts.Day(on)],
        [new(text["Organization"], NameWidth), .. Columns().Select(column => new TableColumn($"{column.Header}{column.Note}", FigureWidth))]);

    /// <summary>As on the page, with the total below.</summary>
    public IEnumerable<IReadOnlyList<TableCell>> Cells(IReadOnlyList<CountRow> rows)
    {
        var columns = Columns();
        return rows.Select(row => Line(row.Name, column => column.Of(row))).Append(Line(text["Total"], column => rows.Sum(column.Of)));

        IReadOnlyList<TableCell> Line(string name, Func<CountColumn, int> figure) => [name, .. columns.Select(column => (TableCell)figure(column))];
    }
}
