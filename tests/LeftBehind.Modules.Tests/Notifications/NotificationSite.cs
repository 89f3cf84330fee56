using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Notifications.Entities;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Notifications;

/// <summary>What the tests of messages arrange and read behind the screens.</summary>
internal static class NotificationSite
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(40);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static string NewKey() => Guid.CreateVersion7().ToString("N");

    /// <summary>A message in the admin panel to one of the demo accounts.</summary>
    public static async Task<string> TellAsync(this Site site, string userName, string subject, string link = "", string contentItemId = "")
    {
        var user = await site.UserAsync(userName);
        var message = new NotificationMessage(NewKey(), NotificationChannel.InApp, NotificationAddressee.User(user.UserId, user.DisplayName))
        {
            Subject = subject,
            Text = "请查看。",
            OrganizationId = user.Scope.OrganizationId,
            Link = link,
            ContentItemId = contentItemId,
        };
        await site.QueueAsync(message);
        return message.Key;
    }

    public static Task<bool> QueueAsync(this Site site, NotificationMessage message) => site.AsSystemAsync(async services =>
    {
        await services.GetRequiredService<INotifier>().QueueAsync(message, Stop);
        return true;
    });

    /// <summary>A message to somebody outside, sent by the school of the demo's clerk.</summary>
    public static async Task<NotificationMessage> OutgoingAsync(this Site site, NotificationChannel channel, string address, string subject = "学校来信", string text = "家长您好。") =>
        new(NewKey(), channel, NotificationAddressee.At(address, "李秀英"))
        {
            Subject = subject,
            Text = text,
            OrganizationId = (await site.UserAsync(DemoAccounts.Clerk)).Scope.OrganizationId,
            Kind = "Test",
        };

    public static Task<Notification> NotificationAsync(this Site site, string key) => site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Query<Notification>().SingleAsync(row => row.Key == key, Stop));

    /// <summary>The message once it stands so; what it is instead where that takes too long.</summary>
    public static async Task<Notification> WaitForAsync(this Site site, string key, Func<Notification, bool> holds)
    {
        var until = TimeProvider.System.GetUtcNow() + _patience;
        while (true)
        {
            var row = await site.NotificationAsync(key);
            if (holds(row) || TimeProvider.System.GetUtcNow() > until)
            {
                return row;
            }
            await Task.Delay(100, Stop);
        }
    }
}
