using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Security;
using LeftBehind.Notifications.Entities;
using LeftBehind.Notifications.Preferences;
using LeftBehind.Notifications.ViewModels;

namespace LeftBehind.Notifications.Services;

/// <summary>What the current user has chosen about their messages.</summary>
internal sealed class MessagePreferences(IDocumentSession session, IUserContext userContext, IUserAddresses addresses, IMessageWays ways, TimeProvider time)
{
    private int Me => userContext.User.UserId;

    public async Task<MessageSettingsPage> PageAsync(CancellationToken cancellationToken) => await PageAsync(
        MessageSettingsForm.Of(await session.Set<MessagePreference>().AsNoTracking().SingleOrDefaultAsync(row => row.UserId == Me, cancellationToken) ?? new(), Topics()), cancellationToken);

    public async Task<MessageSettingsPage> PageAsync(MessageSettingsForm form, CancellationToken cancellationToken)
    {
        var own = (await addresses.FindAsync([Me], cancellationToken)).GetValueOrDefault(Me) ?? new("", "");
        return new(
            form,
            new(AddressMask.Of(own.Email), await ways.IsOpenAsync(NotificationChannel.Email, cancellationToken)),
            new(AddressMask.Of(own.Mobile), await ways.IsOpenAsync(NotificationChannel.Sms, cancellationToken)));
    }

    public async Task SaveAsync(MessageSettingsForm form, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var row = await session.Set<MessagePreference>().SingleOrDefaultAsync(row => row.UserId == Me, cancellationToken);
        if (row is null)
        {
            row = new() { UserId = Me };
            session.Set<MessagePreference>().Add(row);
        }
        var had = row.HasDigest;
        row.Choose(Topics().ToDictionary(topic => topic, topic => form.Choices.Find(choice => choice.Topic == topic)?.Way ?? MessageWay.InApp));
        (row.QuietFrom, row.QuietUntil, row.DigestHour) = (form.QuietFrom, form.QuietUntil, form.DigestHour);
        row.DigestedUtc = had ? row.DigestedUtc : time.GetUtcNow().UtcDateTime;
        await session.SaveAsync(cancellationToken);
    }

    private IReadOnlyList<MessageTopic> Topics() => MessageTopicRules.Offered(userContext.User.RoleName == RoleNames.SiteAdministrator);
}
