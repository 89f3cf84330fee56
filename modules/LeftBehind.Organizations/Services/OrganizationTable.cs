using System.Runtime.CompilerServices;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.ViewModels;

namespace LeftBehind.Organizations.Services;

/// <summary>The list as a table that leaves the system.</summary>
internal sealed class OrganizationTable(OrganizationReader reader, OrganizationWords words, IStringLocalizer<Startup> text)
{
    public TableLayout Layout(OrganizationLevel level)
    {
        TableColumn[] ofSchools = level == OrganizationLevel.School ? [new(text["Stage"], 12), new(text["Classes"], 8)] : [];
        return new(words.Level(level), text["Schools and areas"],
        [
            new(text["Name"], 28), new(text["Code"], 16), new(text["Stands under"], 20), .. ofSchools,
            new(text["Who answers for the work"], 14), new(text["Phone"], 18), new(text["State"], 14),
        ]);
    }

    public async IAsyncEnumerable<IReadOnlyList<TableCell>> RowsAsync(OrganizationFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var isSchools = filter.Level == OrganizationLevel.School;
        await foreach (var page in reader.PagesAsync(filter, cancellationToken))
        {
            var parents = await reader.NamesAsync(page.Select(row => row.ParentId), cancellationToken);
            var classes = isSchools ? await reader.ClassesPerSchoolAsync(page, cancellationToken) : new Dictionary<int, int>();
            foreach (var row in page)
            {
                TableCell[] ofSchool = isSchools ? [words.Stage(row.Level, row.Stage), classes.GetValueOrDefault(row.Id)] : [];
                yield return
                [
                    row.Name, row.Code, row.ParentId is { } parent ? parents.GetValueOrDefault(parent) : null, .. ofSchool,
                    row.ResponsiblePerson, row.Phone, StateOf(row),
                ];
            }
        }
    }

    private string StateOf(Organization row) => row.ValidTo is { } last
        ? last < reader.Today ? text["Closed"] : text["Until {0}", last.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)]
        : reader.IsInUse(row) ? text["In use"] : "";
}
