using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Import.Targets;
using LeftBehind.Organizations;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Children.Import;

/// <summary>Into which schools the user may import.</summary>
internal sealed class ChildPlaces(IDocumentSession session, IUserContext userContext, IClassMaker classMaker)
{
    public async Task<IReadOnlyList<ImportPlace>> ListAsync(CancellationToken cancellationToken)
    {
        var own = userContext.User.Scope is { Kind: ScopeKind.Organization, Level: OrganizationLevel.Class } scope ? scope.OrganizationId : 0;
        var rows = await session.Query<Organization>().Where(row => row.Id == own || (own == 0 && row.Level == OrganizationLevel.School && row.ValidTo == null))
            .OrderBy(row => row.NameKey).Select(row => new ImportPlace(row.Id, row.Code, row.Name)).ToListAsync(cancellationToken);
        return rows;
    }

    public async Task<ImportPlaceInfo> FindAsync(int organizationId, CancellationToken cancellationToken)
    {
        var chosen = await session.Query<Organization>().SingleOrDefaultAsync(row => row.Id == organizationId, cancellationToken) ?? throw new OutsideScopeException();
        var schoolId = chosen.SchoolId ?? throw new OutsideScopeException();
        // A class teacher does not see the school as a whole, but her table bears its name.
        var school = await session.QueryOutsideScope<Organization>().SingleAsync(row => row.Id == schoolId, cancellationToken);
        return new ImportPlaceInfo(schoolId, school.Name, school.Code)
        {
            Stage = school.Stage,
            FormerNames = await session.QueryOutsideScope<FormerName>().Where(row => row.OrganizationId == schoolId).Select(row => row.Name).ToListAsync(cancellationToken),
            MayMakeClasses = await classMaker.MayMakeAsync(schoolId, cancellationToken),
            OnlyClass = chosen.Level == OrganizationLevel.Class ? chosen.Id : null,
        };
    }
}
