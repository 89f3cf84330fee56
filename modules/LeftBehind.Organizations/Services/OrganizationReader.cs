using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Organizations.Services;

/// <summary>Reads organizations within the user's scope.</summary>
internal sealed class OrganizationReader(IDocumentSession session, TimeProvider time)
{
    private const int RowsAPage = 50;
    private const int RowsABatch = 500;

    public DateOnly Today => ChinaTime.Today(time);

    public Task<Organization?> FindAsync(int id, CancellationToken cancellationToken) =>
        session.Query<Organization>().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);

    /// <summary>For changing: what is saved goes with the request's transaction.</summary>
    public Task<Organization?> TrackAsync(int id, CancellationToken cancellationToken) =>
        session.Query<Organization>().AsTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);

    public async Task<(KeysetPage<Organization> Page, string Count)> PageAsync(OrganizationFilter filter, CancellationToken cancellationToken)
    {
        var rows = Filtered(filter);
        var order = OrderOf(filter.Sort);
        return (await rows.PageAsync(order, filter, RowsAPage, cancellationToken), await rows.CountInWordsAsync(order, cancellationToken));
    }

    /// <summary>All rows that a filter leaves, for exports and prints.</summary>
    public IAsyncEnumerable<IReadOnlyList<Organization>> PagesAsync(OrganizationFilter filter, CancellationToken cancellationToken) =>
        Filtered(filter).PagesAsync(OrderOf(filter.Sort), RowsABatch, cancellationToken);

    private static KeysetOrder<Organization, string, int> OrderOf(string sort) => sort.EndsWith("name", StringComparison.Ordinal)
        ? new(row => row.NameKey, row => row.Id, sort.StartsWith('-'))
        : new(row => row.Code, row => row.Id, sort.StartsWith('-'));

    public IQueryable<Organization> Filtered(OrganizationFilter filter)
    {
        var today = Today;
        var rows = session.Query<Organization>().Where(row => row.Level == filter.Level);
        rows = filter.State switch
        {
            OrganizationState.Closed => rows.Where(row => row.ValidTo != null && row.ValidTo < today),
            OrganizationState.All => rows,
            _ => rows.Where(row => row.ValidTo == null || row.ValidTo >= today),
        };
        rows = filter.Under is { } under ? rows.Where(row => row.TownshipId == under || row.CountyId == under || row.CityId == under) : rows;
        rows = filter.NobodyAnswers ? rows.Where(row => row.ResponsiblePerson == "") : rows;
        return filter.Q is { Length: > 0 } wanted ? rows.Where(row => row.Name.Contains(wanted) || row.Code.StartsWith(wanted)) : rows;
    }

    /// <summary>How many classes the schools of a page have this year.</summary>
    public async Task<IReadOnlyDictionary<int, int>> ClassesPerSchoolAsync(IEnumerable<Organization> schools, CancellationToken cancellationToken)
    {
        int[] ids = [.. schools.Select(school => school.Id)];
        var classes = await session.Query<Organization>()
            .Where(row => row.Level == OrganizationLevel.Class && row.SchoolId != null && ids.Contains(row.SchoolId.Value)).ToListAsync(cancellationToken);
        return classes.Where(row => IsInUse(row)).GroupBy(row => row.SchoolId!.Value).ToDictionary(school => school.Key, school => school.Count());
    }

    public Task<Dictionary<int, string>> NamesAsync(IEnumerable<int?> ids, CancellationToken cancellationToken)
    {
        int[] wanted = [.. ids.OfType<int>().Distinct()];
        return session.Query<Organization>().Where(row => wanted.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Name, cancellationToken);
    }

    public Task<List<Organization>> OfLevelAsync(OrganizationLevel level, CancellationToken cancellationToken) =>
        session.Query<Organization>().Where(row => row.Level == level).OrderBy(row => row.Code).ToListAsync(cancellationToken);

    public Task<List<Organization>> ChildrenAsync(int parentId, CancellationToken cancellationToken) =>
        session.Query<Organization>().Where(row => row.ParentId == parentId).OrderBy(row => row.Level).ThenBy(row => row.Code).ToListAsync(cancellationToken);

    /// <summary>The other schools of a school's county that are in use.</summary>
    public Task<List<Organization>> OthersAsync(Organization school, CancellationToken cancellationToken)
    {
        var (county, id, today) = (school.CountyId, school.Id, Today);
        return session.Query<Organization>().Where(row => row.Level == OrganizationLevel.School && row.CountyId == county && row.Id != id && (row.ValidTo == null || row.ValidTo >= today))
            .OrderBy(row => row.NameKey).ThenBy(row => row.Id).ToListAsync(cancellationToken);
    }

    public Task<List<FormerName>> FormerNamesAsync(int id, CancellationToken cancellationToken) =>
        session.Query<FormerName>().Where(row => row.OrganizationId == id).OrderByDescending(row => row.Until).ToListAsync(cancellationToken);

    /// <summary>In use today; a class that has left school no longer is, although nobody closed it.</summary>
    public bool IsInUse(Organization row) => OrganizationRules.IsInUse(row.ValidFrom, row.ValidTo, Today)
        && (row.Cohort is not { } cohort || ClassRules.StateIn(cohort, SchoolCalendarRules.YearOn(Today)) != ClassState.Graduated);
}
