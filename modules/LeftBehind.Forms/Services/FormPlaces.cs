using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Forms.Services;

/// <summary>The organizations that forms are made for, within the user's scope.</summary>
internal sealed class FormPlaces(IDocumentSession session, IUserContext userContext, TimeProvider time)
{
    private static readonly DateOnly Earliest = new(2013, 11, 1);

    public DateOnly Today => ChinaTime.Today(time);

    /// <summary>Whether the user stands below the county: only there are drafts seen.</summary>
    public bool ReadsDrafts => userContext.User.Scope is { Kind: ScopeKind.Organization, Level: OrganizationLevel.School or OrganizationLevel.Class };

    /// <summary>The user's own class, school or county; null for who has none.</summary>
    public Task<Organization?> OwnAsync(CancellationToken cancellationToken) =>
        FindAsync(userContext.User.Scope.OrganizationId, cancellationToken, OrganizationLevel.County, OrganizationLevel.School, OrganizationLevel.Class);

    /// <summary>An organization of one of the levels; null when there is none, or outside the user's scope.</summary>
    public Task<Organization?> FindAsync(int id, CancellationToken cancellationToken, params OrganizationLevel[] levels) =>
        session.Query<Organization>().FirstOrDefaultAsync(row => row.Id == id && levels.Contains(row.Level), cancellationToken);

    /// <summary>Schools of a county in the order of their names, also those that are closed: their children's forms remain.</summary>
    public Task<List<Organization>> SchoolsAsync(int countyId, CancellationToken cancellationToken) =>
        session.Query<Organization>().Where(row => row.CountyId == countyId && row.Level == OrganizationLevel.School)
            .OrderBy(row => row.NameKey).ThenBy(row => row.Id).ToListAsync(cancellationToken);

    /// <summary>Names of the county and the school that a class or school belongs to, as they were called on that day: a form's head names them to everybody who may print it.</summary>
    public async Task<(string County, string School)> HeadAsync(Organization place, DateOnly on, CancellationToken cancellationToken)
    {
        var names = await session.QueryOutsideScope<Organization>().Where(row => row.Id == place.CountyId || row.Id == place.SchoolId)
            .Select(row => new { row.Id, row.Level, row.Name }).ToListAsync(cancellationToken);
        var ids = names.ConvertAll(row => row.Id);
        var former = on == Today ? [] : await session.QueryOutsideScope<FormerName>().Where(row => ids.Contains(row.OrganizationId) && row.Until >= on).OrderBy(row => row.Until).ToListAsync(cancellationToken);
        return (NameOf(OrganizationLevel.County), NameOf(OrganizationLevel.School));

        string NameOf(OrganizationLevel level) => names.Find(row => row.Level == level) is { } known ? former.Find(row => row.OrganizationId == known.Id)?.Name ?? known.Name : "";
    }

    /// <summary>The day that was asked for, today where none was; nobody fills a form in tomorrow, and before the policy there was none.</summary>
    public DateOnly Day(DateOnly? asked) => asked is not { } day || day > Today ? Today : day < Earliest ? Earliest : day;
}
