using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.Services;

internal sealed class SchoolCalendar(IDocumentSession session, IOrganizationPaths paths) : ISchoolCalendar
{
    public async Task<IReadOnlyList<Term>> TermsAsync(int organizationId, SchoolYear year, CancellationToken cancellationToken) =>
        Terms(year, await RowsAsync(organizationId, [year], cancellationToken));

    public async Task<Term> TermOnAsync(int organizationId, DateOnly day, CancellationToken cancellationToken)
    {
        var usual = SchoolCalendarRules.YearOn(day);
        SchoolYear[] years = [usual.Previous, usual, usual.Next];
        var rows = await RowsAsync(organizationId, years, cancellationToken);
        return SchoolCalendarRules.TermInForce(day, years.SelectMany(year => Terms(year, rows)))!;
    }

    public async Task<int?> OwnerAsync(int organizationId, SchoolYear year, CancellationToken cancellationToken) =>
        (await RowsAsync(organizationId, [year], cancellationToken)).FirstOrDefault()?.OrganizationId;

    private static IReadOnlyList<Term> Terms(SchoolYear year, IEnumerable<TermDates> nearestFirst)
    {
        var nearest = nearestFirst.Where(row => row.SchoolYear == year.StartYear).GroupBy(row => row.OrganizationId).FirstOrDefault();
        return nearest is null
            ? SchoolCalendarRules.UsualTerms(year)
            : [.. nearest.OrderBy(row => row.Number).Select(row => new Term(year, row.Number, row.FirstDay, row.LastDay))];
    }

    // The terms of the county hold for a school whose people see no row of the county.
    private async Task<IEnumerable<TermDates>> RowsAsync(int organizationId, IEnumerable<SchoolYear> years, CancellationToken cancellationToken)
    {
        if (await paths.FindAsync(organizationId, cancellationToken) is not { } path)
        {
            return [];
        }
        int[] nearestFirst = [.. new[] { path.CountyId, path.CityId, path.ProvinceId }.OfType<int>()];
        int[] startYears = [.. years.Select(year => year.StartYear)];
        var rows = await session.QueryOutsideScope<TermDates>()
            .Where(row => nearestFirst.Contains(row.OrganizationId) && startYears.Contains(row.SchoolYear)).ToListAsync(cancellationToken);
        return rows.OrderBy(row => Array.IndexOf(nearestFirst, row.OrganizationId));
    }
}
