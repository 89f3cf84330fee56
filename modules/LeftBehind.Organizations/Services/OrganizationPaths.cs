using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.Services;

// The document session needs the paths and the paths need the tables, so the context is taken under its base type.
internal sealed class OrganizationPaths(DbContext context, TimeProvider time) : IOrganizationPaths
{
    private static readonly CompiledQuery<Func<DbContext, int, CancellationToken, Task<OrganizationPath?>>> _byId = new(() => EF.CompileAsyncQuery(
        (DbContext context, int id, CancellationToken _) => context.Set<Organization>().TagWith(PreparedStatement.Tag).Where(row => row.Id == id).Select(row => new OrganizationPath(row.Id, row.Level)
        {
            ProvinceId = row.ProvinceId,
            CityId = row.CityId,
            CountyId = row.CountyId,
            TownshipId = row.TownshipId,
            SchoolId = row.SchoolId,
            ClassId = row.ClassId,
            VillageId = row.VillageId,
        }).SingleOrDefault()));

    private readonly Dictionary<int, OrganizationPath?> _seen = [];

    public async Task<OrganizationPath?> FindAsync(int organizationId, CancellationToken cancellationToken)
    {
        if (_seen.TryGetValue(organizationId, out var path) && path is not null)
        {
            return path;
        }
        // What this request is about to store counts, or a row could not be put into a class that is being made.
        return _seen[organizationId] = context.Set<Organization>().Local.FindEntry(organizationId)?.Entity.Path
            ?? await _byId.For(context)(context, organizationId, cancellationToken);
    }

    public async Task<OrganizationPath?> FindByCodeAsync(string code, CancellationToken cancellationToken) =>
        (await context.Set<Organization>().AsNoTracking().SingleOrDefaultAsync(row => row.Code == code && row.Level != OrganizationLevel.Class, cancellationToken))?.Path;

    public async Task<string> NameAsync(int organizationId, CancellationToken cancellationToken) =>
        (await NamesAsync([organizationId], cancellationToken)).GetValueOrDefault(organizationId, "");

    public async Task<IReadOnlyDictionary<int, string>> NamesAsync(IReadOnlyCollection<int> organizationIds, CancellationToken cancellationToken)
    {
        int[] wanted = [.. organizationIds.Where(id => id != 0).Distinct()];
        if (wanted.Length == 0)
        {
            return new Dictionary<int, string>();
        }
        // Of those whose path this request has asked for, what stands above them is read along.
        var known = await ReadAsync([.. wanted.Union(wanted.Select(_seen.GetValueOrDefault).OfType<OrganizationPath>().SelectMany(ChainOf))], cancellationToken);
        var rows = known.Where(row => wanted.Contains(row.Id)).ToList();
        var above = await ReadAsync([.. rows.SelectMany(row => ChainOf(row.Path)).Except(known.Select(row => row.Id))], cancellationToken);
        var (named, today) = (known.Concat(above).ToDictionary(row => row.Id), ChinaTime.Today(time));
        return rows.ToDictionary(row => row.Id, row => string.Join(" · ", ChainOf(row.Path).Select(id => named[id].NameOn(today))));
    }

    private async Task<List<Organization>> ReadAsync(int[] ids, CancellationToken cancellationToken) =>
        ids.Length == 0 ? [] : await context.Set<Organization>().AsNoTracking().Where(row => ids.Contains(row.Id)).ToListAsync(cancellationToken);

    private static IEnumerable<int> ChainOf(OrganizationPath path) =>
        new[] { path.CountyId, path.SchoolId, path.ClassId, path.VillageId, path.OrganizationId }.OfType<int>().Distinct();

    /// <summary>After an organization was moved in this request.</summary>
    public void Forget() => _seen.Clear();
}
