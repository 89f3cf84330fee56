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
        var rows = await context.Set<Organization>().AsNoTracking().Where(row => wanted.Contains(row.Id)).ToListAsync(cancellationToken);
        int[] chain = [.. rows.SelectMany(ChainOf).Except(wanted)];
        var above = chain.Length == 0 ? [] : await context.Set<Organization>().AsNoTracking().Where(row => chain.Contains(row.Id)).ToListAsync(cancellationToken);
        var (known, today) = (rows.Concat(above).ToDictionary(row => row.Id), ChinaTime.Today(time));
        return rows.ToDictionary(row => row.Id, row => string.Join(" · ", ChainOf(row).Select(id => known[id].NameOn(today))));
    }

    private static IEnumerable<int> ChainOf(Organization row) =>
        new[] { row.CountyId, row.SchoolId, row.ClassId, row.VillageId, row.Id }.OfType<int>().Distinct();

    /// <summary>After an organization was moved in this request.</summary>
    public void Forget() => _seen.Clear();
}
