using System.Collections.Frozen;
using LeftBehind.Abstractions.Security;
using LeftBehind.Users.Entities;
using Microsoft.Extensions.Caching.Memory;

namespace LeftBehind.Users.Services;

/// <summary>What each role holds, implied permissions included: the defaults of the modules, and where an administrator departed from them.</summary>
internal sealed class RolePermissions(DbContext context, IEnumerable<IPermissionProvider> providers, IMemoryCache cache)
{
    private static readonly TimeSpan _cached = TimeSpan.FromSeconds(30);

    public async Task<IReadOnlySet<string>> OfAsync(string role, CancellationToken cancellationToken)
    {
        var byRole = await cache.GetOrCreateAsync(typeof(RolePermissions), async entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = _cached;
            return Compute(await context.Set<RolePermission>().AsNoTracking().ToListAsync(cancellationToken));
        });
        return byRole!.TryGetValue(role, out var permissions) ? permissions : FrozenSet<string>.Empty;
    }

    /// <summary>What a role holds by default, without what that implies.</summary>
    public IReadOnlySet<string> DefaultsOf(string role) =>
        providers.SelectMany(provider => provider.Stereotypes).Where(stereotype => stereotype.Role == role).SelectMany(stereotype => stereotype.Permissions).ToHashSet();

    /// <summary>Other nodes follow within half a minute.</summary>
    public void Forget() => cache.Remove(typeof(RolePermissions));

    private FrozenDictionary<string, FrozenSet<string>> Compute(List<RolePermission> departures)
    {
        var all = providers.SelectMany(provider => provider.Permissions).ToList();
        var siteWide = all.Where(permission => permission.IsSiteWide).Select(permission => permission.Name).ToHashSet();
        return RoleNames.All.ToFrozenDictionary(role => role, role => WithImplied(HeldBy(role, departures), all)
            .Where(permission => role == RoleNames.SiteAdministrator || !siteWide.Contains(permission)).ToFrozenSet());
    }

    private IEnumerable<string> HeldBy(string role, List<RolePermission> departures)
    {
        var own = departures.Where(row => row.Role == role).ToList();
        return DefaultsOf(role).Except(own.Where(row => !row.Allowed).Select(row => row.Permission)).Union(own.Where(row => row.Allowed).Select(row => row.Permission));
    }

    private static FrozenSet<string> WithImplied(IEnumerable<string> held, List<Permission> all)
    {
        var result = held.ToHashSet();
        while (all.FirstOrDefault(permission => !result.Contains(permission.Name) && permission.ImpliedBy.Any(result.Contains)) is { } implied)
        {
            result.Add(implied.Name);
        }
        return result.ToFrozenSet();
    }
}
