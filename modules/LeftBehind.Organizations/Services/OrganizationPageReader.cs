using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.ViewModels;

namespace LeftBehind.Organizations.Services;

internal sealed class OrganizationPageReader(OrganizationReader reader, OrganizationRights rights, IDocumentSession session)
{
    public async Task<OrganizationPage?> ReadAsync(int id, CancellationToken cancellationToken) =>
        await reader.FindAsync(id, cancellationToken) is not { } organization ? null : new OrganizationPage(organization, reader.Today)
        {
            Above = await AboveAsync(organization, cancellationToken),
            Below = Sorted(await reader.ChildrenAsync(id, cancellationToken)),
            FormerNames = await reader.FormerNamesAsync(id, cancellationToken),
            MayAdd = reader.IsInUse(organization) ? rights.LevelsUnder(organization) : [],
            MayEdit = rights.MayEdit(organization),
            MayManage = rights.MayManage(organization),
        };

    private async Task<IReadOnlyList<Organization>> AboveAsync(Organization organization, CancellationToken cancellationToken)
    {
        int[] above = [.. new[] { organization.ProvinceId, organization.CityId, organization.CountyId, organization.TownshipId, organization.SchoolId }.OfType<int>().Where(id => id != organization.Id)];
        return await session.Query<Organization>().Where(row => above.Contains(row.Id)).OrderBy(row => row.Level).ToListAsync(cancellationToken);
    }

    // Schools before villages; classes as a school reads them, the lowest grade first.
    private static List<Organization> Sorted(List<Organization> rows) =>
        [.. rows.OrderBy(row => row.Level).ThenBy(row => row.Stage).ThenByDescending(row => row.EntryYear).ThenBy(row => row.ClassNumber).ThenBy(row => row.Code, StringComparer.Ordinal)];
}
