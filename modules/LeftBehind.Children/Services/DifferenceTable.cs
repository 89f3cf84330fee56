using System.Runtime.CompilerServices;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Children.Lists;
using LeftBehind.Children.ViewModels;
using LeftBehind.Organizations;

namespace LeftBehind.Children.Services;

/// <summary>The pupils who count by one definition alone, as a table that leaves the system.</summary>
internal sealed class DifferenceTable(DifferenceReader reader, ChildQuery query, IClassDirectory classes, DifferenceWords words, IStringLocalizer<Startup> text)
{
    public TableLayout Layout() => new(text["Two definitions"], text["Who counts by one definition alone"],
        [new(text["Name"], 12), new(text["School"], 24), new(text["Class"], 12), new(text["Counts by"], 18), new(text["Why"], 40), new(text["Why not by the other"], 40)]);

    public async IAsyncEnumerable<IReadOnlyList<TableCell>> RowsAsync(ChildFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Read before: while the rows stream, the connection is taken.
        int[] ids = [.. (await (await query.FilteredAsync(filter, cancellationToken)).Select(row => row.ClassId).Distinct().ToListAsync(cancellationToken)).OfType<int>()];
        var places = new ChildListPlaces(await classes.FindManyAsync(ids, cancellationToken));
        await foreach (var row in (await reader.StreamAsync(filter, cancellationToken)).WithCancellation(cancellationToken))
        {
            var difference = row.On(query.Today);
            yield return [row.Child.Name, places.SchoolOf(row.Child), places.ClassOf(row.Child, query.Today), words.By(difference), DifferenceWords.Why(difference), DifferenceWords.WhyNot(difference)];
        }
    }
}
