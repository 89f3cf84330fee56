using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Users.Entities;
using LeftBehind.Users.ViewModels;

namespace LeftBehind.Users.Services;

/// <summary>What roles hold. Only what departs from the defaults is stored, so that a module's later permissions reach the roles that they are meant for.</summary>
internal sealed class RoleEditor(IDocumentSession session, RolePermissions roles, PermissionWords words, IAuditLog audit)
{
    public async Task<IReadOnlyList<RoleLine>> ListAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var holders = await session.Query<Assignment>().Where(row => row.Until == null || row.Until >= today)
            .GroupBy(row => row.Role).Select(role => new { role.Key, Count = role.Count() }).ToDictionaryAsync(role => role.Key, role => role.Count, cancellationToken);
        var changed = await session.Set<RolePermission>().Select(row => row.Role).Distinct().ToListAsync(cancellationToken);
        var lines = new List<RoleLine>();
        foreach (var role in RoleNames.All)
        {
            var held = await roles.OfAsync(role, cancellationToken);
            lines.Add(new(role, holders.GetValueOrDefault(role), words.All.Count(permission => held.Contains(permission.Name)), changed.Contains(role)));
        }
        return lines;
    }

    public async Task<RolePage> PageAsync(string role, CancellationToken cancellationToken)
    {
        var (defaults, held) = (roles.DefaultsOf(role), await roles.OfAsync(role, cancellationToken));
        var departures = await session.Set<RolePermission>().AsNoTracking().Where(row => row.Role == role).ToDictionaryAsync(row => row.Permission, row => row.Allowed, cancellationToken);
        return new RolePage(role, [.. words.ByModule().Select(module => (module.Module, (IReadOnlyList<RoleRight>)[.. module.Permissions.Select(RightOf)]))]);

        RoleRight RightOf(Permission permission)
        {
            var direct = departures.TryGetValue(permission.Name, out var allowed) ? allowed : defaults.Contains(permission.Name);
            return new(permission.Name, words.Of(permission), held.Contains(permission.Name), defaults.Contains(permission.Name))
            {
                IsImplied = held.Contains(permission.Name) && !direct,
                IsFixed = permission.IsSiteWide || IsKept(role, permission.Name),
            };
        }
    }

    public async Task SaveAsync(string role, IReadOnlyCollection<string> ticked, CancellationToken cancellationToken)
    {
        var page = await PageAsync(role, cancellationToken);
        var stored = await session.Set<RolePermission>().Where(row => row.Role == role).ToListAsync(cancellationToken);
        var changed = new List<string>();
        foreach (var right in page.Modules.SelectMany(module => module.Rights).Where(right => !right.IsFixed && !right.IsImplied))
        {
            var wanted = ticked.Contains(right.Name);
            if (wanted != right.Held)
            {
                changed.Add((wanted ? "+" : "−") + right.Description);
                Depart(stored, role, right, wanted);
            }
        }
        if (changed.Count > 0)
        {
            var entry = new AuditEntry(AuditAction.Configured, RoleSubject.Kind, role) { Detail = string.Join("; ", changed) };
            await audit.RecordAsync(entry, cancellationToken);
            roles.Forget();
        }
    }

    private void Depart(List<RolePermission> stored, string role, RoleRight right, bool wanted)
    {
        var row = stored.FirstOrDefault(known => known.Permission == right.Name);
        if (wanted == right.ByDefault)
        {
            if (row is not null)
            {
                session.Set<RolePermission>().Remove(row);
            }
            return;
        }
        row ??= session.Set<RolePermission>().Add(new RolePermission { Role = role, Permission = right.Name }).Entity;
        row.Allowed = wanted;
    }

    private static bool IsKept(string role, string permission) => role == RoleNames.SiteAdministrator && permission == Permissions.Manage;
}
