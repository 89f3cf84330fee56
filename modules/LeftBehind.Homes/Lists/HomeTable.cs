using System.Runtime.CompilerServices;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Homes.ViewModels;
using LeftBehind.Ui.Editing;

namespace LeftBehind.Homes.Lists;

/// <summary>The list as a table that leaves the system.</summary>
internal sealed class HomeTable(HomeQuery query, FormWords words, IStringLocalizer<Startup> text)
{
    public TableLayout Layout() => new(text["Homes"], text["Register of homes"],
    [
        new(text["Name of the home"], 32), new(text["Answering school"], 24), new(text["Kind"], 12), new(text["Stands in"], 8), new(text["Area in m²"], 15),
        new(text["Places for children"], 12), new(text["Manager"], 12), new(text["Phone of the manager"], 16), new(text["Equipment missing"], 12), new(text["Closed on free days"], 12), new(text["Changed"], 12),
    ]);

    public async IAsyncEnumerable<IReadOnlyList<TableCell>> RowsAsync(HomeFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in query.StreamAsync(filter).WithCancellation(cancellationToken))
        {
            var home = row.Home;
            yield return
            [
                home.Name, row.School, words.Of(home.Kind), words.Of(home.Host), Stated(home.Area), Stated(home.Capacity),
                row.Manager, row.ManagerPhone, home.FacilitiesMissing, home.TimesClosed, ChinaTime.DayOf(home.ModifiedUtc),
            ];
        }
    }

    private static TableCell Stated(int number) => number == 0 ? TableCell.Empty : number;
}
