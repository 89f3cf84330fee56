using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Notifications;
using LeftBehind.Notifications.Entities;
using LeftBehind.Notifications.Handlers;
using LeftBehind.Notifications.Mail;
using LeftBehind.Notifications.Sms;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Notifications;

/// <summary>What the tests of messages arrange and read behind the screens.</summary>
internal static class NotificationSite
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(90);

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

    /// <summary>Until every message about an item has found its end.</summary>
    public static async Task MessagesEndedAsync(this Site site, string contentItemId)
    {
        var until = TimeProvider.System.GetUtcNow() + _patience;
        while (await site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Query<Notification>()
            .AnyAsync(row => row.ContentItemId == contentItemId && (row.State == NotificationState.Queued || row.State == NotificationState.Sending), Stop)))
        {
            Assert.True(TimeProvider.System.GetUtcNow() < until, "messages still wait");
            await Task.Delay(100, Stop);
        }
    }

    public static Task<bool> SetUpMailAsync(this Site site, int port) => site.AsSystemAsync(async services =>
    {
        await services.GetRequiredService<MailSettingsStore>().SaveAsync(
            new() { Host = "127.0.0.1", Port = port, Security = MailSecurity.None, SenderAddress = "school@example.com", SenderName = "云岭中心小学" }, Stop);
        return true;
    });

    public static Task<bool> SetUpSmsAsync(this Site site, string url, bool honoursKey = false) => site.AsSystemAsync(async services =>
    {
        await services.GetRequiredService<SmsSettingsStore>().SaveAsync(new() { Url = url, Key = "school", Secret = SmsServer.Secret, Signature = "云岭小学", HonoursKey = honoursKey }, Stop);
        return true;
    });

    /// <summary>Puts a message back to where a process that died in the middle of sending it leaves it, and its try into the outbox.</summary>
    public static Task<bool> InterruptAsync(this Site site, string key) => site.AsSystemAsync(async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        await session.BeginAsync(Stop);
        await session.Query<Notification>().Where(row => row.Key == key).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, NotificationState.Sending).SetProperty(row => row.Attempts, row => row.Attempts + 1), Stop);
        var row = await session.Query<Notification>().SingleAsync(row => row.Key == key, Stop);
        var ticket = new DeliveryTicket(row.Key, row.Edition, row.Attempts);
        await services.GetRequiredService<IOutbox>().AddAsync(NotificationHandler.KindOf(row.Channel), DeliveryRules.OutboxKey(ticket), ticket, Stop);
        return true;
    });
}
