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

    public async Task<string> NameAsync(int organizationId, CancellationToken cancellationToken)
    {
        if (await FindAsync(organizationId, cancellationToken) is not { } path)
        {
            return "";
        }
        int[] chain = [.. new[] { path.CountyId, path.SchoolId, path.ClassId, path.VillageId, path.OrganizationId }.OfType<int>().Distinct()];
        var organizations = await context.Set<Organization>().AsNoTracking().Where(row => chain.Contains(row.Id)).OrderBy(row => row.Level).ToListAsync(cancellationToken);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime.AddHours(8));
        return string.Join(" · ", organizations.Select(organization => organization.NameOn(today)));
    }

    /// <summary>After an organization was moved in this request.</summary>
    public void Forget() => _seen.Clear();
}
