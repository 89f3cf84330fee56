using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.Services;

// The document session needs the paths and the paths need the tables, so the context is taken under its base type.
internal sealed class OrganizationPaths(DbContext context) : IOrganizationPaths
{
    private readonly Dictionary<int, OrganizationPath?> _seen = [];

    public async Task<OrganizationPath?> FindAsync(int organizationId, CancellationToken cancellationToken)
    {
        if (_seen.TryGetValue(organizationId, out var path) && path is not null)
        {
            return path;
        }
        var found = await context.Set<Organization>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == organizationId, cancellationToken);
        return _seen[organizationId] = found is null ? null : PathOf(found);
    }

    public async Task<string> NameAsync(int organizationId, CancellationToken cancellationToken)
    {
        if (await FindAsync(organizationId, cancellationToken) is not { } path)
        {
            return "";
        }
        int[] chain = [.. new[] { path.CountyId, path.SchoolId, path.ClassId, path.VillageId, path.OrganizationId }.OfType<int>().Distinct()];
        var names = await context.Set<Organization>().AsNoTracking().Where(row => chain.Contains(row.Id))
            .OrderBy(row => row.Level).Select(row => row.Name).ToListAsync(cancellationToken);
        return string.Join(" · ", names);
    }

    private static OrganizationPath PathOf(Organization row) => new(row.Id, row.Level)
    {
        ProvinceId = row.ProvinceId,
        CityId = row.CityId,
        CountyId = row.CountyId,
        TownshipId = row.TownshipId,
        SchoolId = row.SchoolId,
        ClassId = row.ClassId,
        VillageId = row.VillageId,
    };
}
