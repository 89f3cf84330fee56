using System.Runtime.CompilerServices;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Children.Lists;
using LeftBehind.Children.ViewModels;
using LeftBehind.Organizations;

namespace LeftBehind.Children.Services;

/// <summary>The list as a table that leaves the system.</summary>
internal sealed class ChildTable(ChildListReader reader, ChildQuery query, IClassDirectory classes, IStringLocalizer<Startup> text)
{
    public TableLayout Layout() => new(text["Roll"], text["Roll of pupils"],
    [
        new(text["Name"], 12), new(text["State"], 12), new(text["School"], 24), new(text["Class"], 12), new(text["Sex"], 6), new(text["Born"], 14),
        new(text["Guardian"], 12), new(text["Phones"], 16), new(text["Lives with"], 16), new(text["File"], 10), new(text["Changed"], 12),
    ]);

    public async IAsyncEnumerable<IReadOnlyList<TableCell>> RowsAsync(ChildFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (year, today) = (SchoolCalendarRules.YearOn(query.Today), query.Today);
        // Read before: while the rows stream, the connection is taken.
        int[] ids = [.. (await (await query.OfAsync(filter, cancellationToken)).Select(hit => hit.Row.ClassId).Distinct().ToListAsync(cancellationToken)).OfType<int>()];
        var known = await classes.FindManyAsync(ids, cancellationToken);
        await foreach (var row in (await reader.StreamAsync(filter, cancellationToken)).WithCancellation(cancellationToken))
        {
            var child = row.Child;
            var schoolClass = child.ClassId is { } id ? known.GetValueOrDefault(id) : null;
            yield return
            [
                child.Name, ChildWords.Of(ChildIndexRules.StateOn(child, today)), schoolClass?.SchoolName ?? "",
                schoolClass is null ? "" : ClassRules.Display(schoolClass.Cohort, year), child.Sex is { } sex ? ChildWords.Of(sex) : "",
                ChildTexts.Month(child.BirthDate), child.GuardianName, child.GuardianPhoneMasked,
                child.GuardianshipDetail is { } detail ? ChildWords.Of(detail) : "", ChildWords.Of(row.File), ChinaTime.DayOf(child.ModifiedUtc),
            ];
        }
    }
}
