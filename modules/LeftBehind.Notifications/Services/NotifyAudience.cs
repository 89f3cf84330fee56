using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Notifications.Activities;

namespace LeftBehind.Notifications.Services;

/// <summary>Whom a step of a workflow tells.</summary>
internal sealed class NotifyAudience(IRoleHolders holders, IUserResolver users, IOrganizationPaths paths, TimeProvider time)
{
    public async Task<IReadOnlyList<NotificationAddressee>> FindAsync(WorkflowSubject subject, NotifyProperties properties, CancellationToken cancellationToken) => (properties.Message.IsEmpty ? properties.Target : NotifyTarget.Submitter) switch
    {
        NotifyTarget.Submitter => await NamedAsync(subject.StartedBy == 0 ? [] : [subject.StartedBy], cancellationToken),
        NotifyTarget.Person => await users.FindAsync(properties.UserName, cancellationToken) is { UserId: > 0 } user ? [NotificationAddressee.User(user.UserId, user.DisplayName)] : [],
        _ => await NamedAsync(await InRoleAsync(subject.OrganizationId, properties, cancellationToken), cancellationToken),
    };

    /// <summary>Everybody who holds a role at an organization today.</summary>
    public async Task<IReadOnlyList<NotificationAddressee>> HoldersAsync(string role, int organizationId, int but, CancellationToken cancellationToken) =>
        await NamedAsync([.. (await holders.FindAsync(role, organizationId, ChinaTime.Today(time), cancellationToken)).Where(id => id != but)], cancellationToken);

    public async Task<IReadOnlyList<NotificationAddressee>> NamedAsync(IReadOnlyList<int> userIds, CancellationToken cancellationToken) =>
        userIds.Count == 0 ? [] : [.. (await holders.NamesAsync(userIds, cancellationToken)).Select(entry => NotificationAddressee.User(entry.Key, entry.Value))];

    private async Task<IReadOnlyList<int>> InRoleAsync(int organizationId, NotifyProperties properties, CancellationToken cancellationToken)
    {
        var path = await paths.FindAsync(organizationId, cancellationToken);
        var place = properties.Role == RoleNames.SiteAdministrator ? 0 : path is null ? null : PlaceAt(path, properties.Level);
        return place is { } found ? await holders.FindAsync(properties.Role, found, ChinaTime.Today(time), cancellationToken) : [];
    }

    private static int? PlaceAt(OrganizationPath path, OrganizationLevel level) => level switch
    {
        OrganizationLevel.Province => path.ProvinceId,
        OrganizationLevel.City => path.CityId,
        OrganizationLevel.County => path.CountyId,
        OrganizationLevel.Township => path.TownshipId,
        OrganizationLevel.School => path.SchoolId,
        OrganizationLevel.Class => path.ClassId,
        _ => path.VillageId,
    };
}
