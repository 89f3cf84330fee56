using System.Collections.Frozen;
using LeftBehind.Abstractions.Security;

namespace LeftBehind.Users.Services;

/// <summary>What each role holds, implied permissions included.</summary>
internal sealed class RolePermissions(IEnumerable<IPermissionProvider> providers)
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _byRole = Compute([.. providers]);

    public IReadOnlySet<string> Of(string role) => _byRole.TryGetValue(role, out var permissions) ? permissions : FrozenSet<string>.Empty;

    private static FrozenDictionary<string, FrozenSet<string>> Compute(IReadOnlyList<IPermissionProvider> providers)
    {
        var all = providers.SelectMany(provider => provider.Permissions).ToList();
        return providers.SelectMany(provider => provider.Stereotypes)
            .GroupBy(stereotype => stereotype.Role)
            .ToFrozenDictionary(role => role.Key, role => WithImplied(role.SelectMany(stereotype => stereotype.Permissions), all));
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
