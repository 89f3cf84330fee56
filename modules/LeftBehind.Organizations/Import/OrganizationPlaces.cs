using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Import.Targets;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.Import;

/// <summary>For which organization a table of organizations, classes or people is: one's own, or from above the county one of the counties.</summary>
public sealed class OrganizationPlaces(IDocumentSession session, IUserContext userContext)
{
    /// <summary>The organizations to choose from, the areas above the counties only where they are wanted.</summary>
    public async Task<IReadOnlyList<ImportPlace>> ListAsync(bool withAreas, CancellationToken cancellationToken)
    {
        var scope = userContext.User.Scope;
        var rows = session.Query<Organization>().Where(row => row.ValidTo == null);
        rows = scope.Kind == ScopeKind.Organization && scope.Level >= OrganizationLevel.County
            ? rows.Where(row => row.Id == scope.OrganizationId && row.Level <= OrganizationLevel.School)
            : rows.Where(row => row.Level == OrganizationLevel.County || (withAreas && row.Level < OrganizationLevel.County));
        return await rows.OrderBy(row => row.Code).Select(row => new ImportPlace(row.Id, row.Code, row.Name)).ToListAsync(cancellationToken);
    }

    /// <summary>One of them.</summary>
    /// <exception cref="OutsideScopeException">It is none of the user's.</exception>
    public async Task<Organization> FindAsync(int organizationId, CancellationToken cancellationToken) =>
        await session.Query<Organization>().SingleOrDefaultAsync(row => row.Id == organizationId, cancellationToken) ?? throw new OutsideScopeException();

    /// <summary>What stands under it, itself included.</summary>
    public IQueryable<Organization> Within(Organization place)
    {
        var (rows, id) = (session.Query<Organization>(), place.Id);
        return place.Level switch
        {
            OrganizationLevel.Province => rows.Where(row => row.ProvinceId == id),
            OrganizationLevel.City => rows.Where(row => row.CityId == id),
            OrganizationLevel.County => rows.Where(row => row.CountyId == id),
            OrganizationLevel.Township => rows.Where(row => row.TownshipId == id),
            _ => rows.Where(row => row.SchoolId == id),
        };
    }

    /// <summary>Names that these once bore.</summary>
    public async Task<IReadOnlyList<FormerName>> FormerNamesAsync(CancellationToken cancellationToken) =>
        await session.Query<FormerName>().ToListAsync(cancellationToken);
}
