using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Users.Entities;

namespace LeftBehind.Users.Services;

/// <summary>
/// Roles of a school that goes on in another one. Class teachers go along with their classes. Who sees files given by name keeps them there.
/// A principal or clerk of the school that ends gets nothing of the other one by itself: that is given on the page of people.
/// </summary>
internal sealed class RoleMerge(IDocumentSession session, AccountLog log, IStringLocalizer<Startup> text) : ISchoolMergePart
{
    public async Task<SchoolMergeForecast> ForecastAsync(SchoolMerge merge, CancellationToken cancellationToken)
    {
        var (classes, on) = (merge.Classes.Keys.ToList(), merge.On);
        var teachers = await session.Query<Assignment>().Where(row => classes.Contains(row.OrganizationId) && (row.Until == null || row.Until >= on)).CountAsync(cancellationToken);
        var held = await Held(merge).ToListAsync(cancellationToken);
        var going = held.Count(row => RoleNames.GrantedOnly.Contains(row.Role));
        List<string> happens = [];
        Say(teachers, "{0} class teachers go along with their classes.");
        Say(going, "{0} mentors, counsellors and home managers go on at the school that takes it in.");
        Say(held.Count - going, "{0} roles of principal or clerk end. Give these people a role at the school that takes it in where they go on there.");
        return new(happens, []);

        void Say(int count, string key)
        {
            if (count > 0)
            {
                happens.Add(text[key, count]);
            }
        }
    }

    public async Task CarryOutAsync(SchoolMerge merge, CancellationToken cancellationToken)
    {
        var (into, on) = (merge.IntoId, merge.On);
        var there = await session.Query<Assignment>().Where(row => row.OrganizationId == into && (row.Until == null || row.Until >= on)).ToListAsync(cancellationToken);
        foreach (var row in await Held(merge).AsTracking().ToListAsync(cancellationToken))
        {
            var until = row.Until;
            row.Until = on.AddDays(-1);
            await log.RecordRoleAsync(AuditAction.Revoked, row.UserId, row.Role, cancellationToken);
            if (RoleNames.GrantedOnly.Contains(row.Role) && !there.Exists(other => other.UserId == row.UserId && other.Role == row.Role))
            {
                session.Set<Assignment>().Add(new() { UserId = row.UserId, Role = row.Role, OrganizationId = into, From = on > row.From ? on : row.From, Until = until, StandsInFor = row.StandsInFor });
                await log.RecordRoleAsync(AuditAction.Granted, row.UserId, row.Role, cancellationToken);
            }
        }
    }

    private IQueryable<Assignment> Held(SchoolMerge merge)
    {
        var (school, on) = (merge.FromId, merge.On);
        return session.Query<Assignment>().Where(row => row.OrganizationId == school && (row.Until == null || row.Until >= on));
    }
}
