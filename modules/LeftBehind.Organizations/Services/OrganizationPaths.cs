using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.Services;

// The document session needs the paths and the paths need the tables, so the context is taken under its base type.
internal sealed class OrganizationPaths(DbContext context, TimeProvider time) : IOrganizationPaths
{
    private readonly Dictionary<int, OrganizationPath?> _seen = [];

    public async Task<OrganizationPath?> FindAsync(int organizationId, CancellationToken cancellationToken)
    {
        if (_seen.TryGetValue(organizationId, out var path) && path is not null)
        {
            return path;
        }
        // What this request is about to store counts, or a row could not be put into a class that is being made.
        var found = context.Set<Organization>().Local.FindEntry(organizationId)?.Entity
            ?? await context.Set<Organization>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == organizationId, cancellationToken);
        return _seen[organizationId] = found?.Path;
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
