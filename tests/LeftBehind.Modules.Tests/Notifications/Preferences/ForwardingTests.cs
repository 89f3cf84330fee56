using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Notifications.Entities;
using LeftBehind.Notifications.Services;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace LeftBehind.Modules.Tests.Notifications.Preferences;

/// <summary>Messages follow a clerk to an e-mail address of their own, on a day of the clock that the tests turn.</summary>
public abstract partial class ForwardingTests(SiteFixture fixture)
{
    private const string Settings = "/admin/messages/settings";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan _slot = TimeSpan.FromMinutes(5);

    private Site Site => fixture.Site;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_address_counts_once_its_code_came_back_and_then_messages_follow_as_was_chosen()
    {
        await using var server = new MailServer();
        await Site.SetUpMailAsync(server.Port);
        At(10);
        using (var clerk = await Site.SignInAsync(DemoAccounts.Clerk))
        {
            await PostAsync(clerk, "/account/email", "/account", ("Address", "clerk@example.com"));
            var code = CodeIn().Match((await MailsAsync(server, 1))[0].TextBody!).Groups[1].Value;
            Assert.Contains("请先在“我的账号”里确认电子邮箱", await PostAsync(clerk, Settings, Settings, Choices("Email")), StringComparison.Ordinal);
            await PostAsync(clerk, "/account/email/confirm", "/account", ("code", code == "000000" ? "000001" : "000000"));
            Assert.Contains("尚未确认", await clerk.GetPageAsync("/account"), StringComparison.Ordinal);
            await PostAsync(clerk, "/account/email/confirm", "/account", ("code", code));
            Assert.DoesNotContain("尚未确认", await clerk.GetPageAsync("/account"), StringComparison.Ordinal);
            Assert.Contains("c***@example.com", await clerk.GetPageAsync(Settings), StringComparison.Ordinal);
            await PostAsync(clerk, Settings, Settings, Choices("Email"));
            Assert.Matches("""value="Email" checked""", await clerk.GetPageAsync(Settings));
        }

        At(10);
        await TellAsync("已退回：张小明", "Returned");
        await TellAsync("已退回：王小红", "Returned");
        Site.Clock.Advance(_slot);
        var mail = (await MailsAsync(server, 2))[^1];
        Assert.Equal("退回给我：2 条新消息", mail.Subject);
        Assert.DoesNotContain("小明", mail.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("http", mail.TextBody, StringComparison.Ordinal);

        await RestAsync();
        await WaitInQuietHoursAsync(server);
        await DigestAsync(server);
    }

    [Fact]
    public async Task A_mobile_number_is_proven_by_text_message_and_another_number_than_that_gets_nothing()
    {
        await using var gateway = await SmsServer.StartAsync(Stop);
        await Site.SetUpSmsAsync(gateway.Url);
        At(10);
        using (var teacher = await Site.SignInAsync(DemoAccounts.Teacher))
        {
            await PostAsync(teacher, "/account", "/account", ("Form.Phone", "13800001234"));
            await PostAsync(teacher, "/account/mobile", "/account");
            await PostAsync(teacher, "/account/mobile/confirm", "/account", ("code", CodeIn().Match(await TextAsync(gateway, 1)).Groups[1].Value));
            await PostAsync(teacher, Settings, Settings, Choices("Sms"));
            Assert.Contains("138****1234", await teacher.GetPageAsync(Settings), StringComparison.Ordinal);
        }
        At(10);
        await TellAsync("已退回：赵小军", "Returned", account: DemoAccounts.Teacher);
        Site.Clock.Advance(_slot);
        Assert.Equal("【云岭小学】退回给我：1 条新消息。请登录系统查看。", await TextAsync(gateway, 2));

        using var later = await Site.SignInAsync(DemoAccounts.Teacher);
        await PostAsync(later, "/account", "/account", ("Form.Phone", "13900005678"));
        Assert.Contains("尚未确认", await later.GetPageAsync("/account"), StringComparison.Ordinal);
        Assert.Contains("还没有确认的地址", await later.GetPageAsync(Settings), StringComparison.Ordinal);
    }

    private async Task WaitInQuietHoursAsync(MailServer server)
    {
        At(22);
        await TellAsync("已退回：李夜深", "Returned");
        await TellAsync("孩子独自在家", "Returned", isUrgent: true);
        Assert.StartsWith("紧急", (await MailsAsync(server, 3))[^1].Subject, StringComparison.Ordinal);
        Site.Clock.Advance(_slot);
        var waiting = await ForwardAsync(row => row.State == NotificationState.Queued);
        Assert.Equal(new DateTime(2027, 3, 9, 23, 0, 0, DateTimeKind.Utc), waiting.DueUtc);
        Assert.Equal(3, server.Taken.Count);

        Site.Clock.TravelTo(new DateTimeOffset(2027, 3, 10, 7, 0, 1, TimeSpan.FromHours(8)));
        await MailsAsync(server, 4);
    }

    private async Task DigestAsync(MailServer server)
    {
        Site.Clock.TravelTo(new DateTimeOffset(2027, 3, 10, 8, 0, 0, TimeSpan.FromHours(8)));
        await TellAsync("新的待办", "Task");
        await DigestsAsync();
        Site.Clock.TravelTo(new DateTimeOffset(2027, 3, 10, 9, 30, 0, TimeSpan.FromHours(8)));
        await DigestsAsync();
        await DigestsAsync();
        var mail = (await MailsAsync(server, 5))[^1];
        Assert.Contains("待我处理：1 条", mail.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("退回给我", mail.TextBody, StringComparison.Ordinal);
        await RestAsync();
        Site.Clock.Advance(TimeSpan.FromDays(1));
        await DigestsAsync();
        Assert.Equal(5, server.Taken.Count);
    }

    private static (string, string)[] Choices(string returned) =>
    [
        ("Form.Choices[0].Topic", "Task"), ("Form.Choices[0].Way", returned == "Email" ? "Digest" : "InApp"),
        ("Form.Choices[1].Topic", "Returned"), ("Form.Choices[1].Way", returned),
        ("Form.QuietFrom", "21"), ("Form.QuietUntil", "7"), ("Form.DigestHour", "9"),
    ];

    private void At(int hour) => Site.Clock.TravelTo(new DateTimeOffset(2027, 3, 9, hour, 0, 1, TimeSpan.FromHours(8)));

    private async Task TellAsync(string subject, string kind, bool isUrgent = false, string account = DemoAccounts.Clerk)
    {
        var user = await Site.UserAsync(account);
        await Site.QueueAsync(new(NotificationSite.NewKey(), NotificationChannel.InApp, NotificationAddressee.User(user.UserId, user.DisplayName))
        {
            Subject = subject,
            Text = "",
            OrganizationId = user.Scope.OrganizationId,
            Kind = kind,
            IsUrgent = isUrgent,
        });
    }

    private static async Task<string> PostAsync(SiteClient client, string path, string page, params (string Name, string Value)[] fields)
    {
        using var answer = await client.PostFormAsync(path, fields.ToDictionary(field => field.Name, field => field.Value), page);
        return await answer.Content.ReadAsStringAsync(Stop);
    }

    private static async Task<MimeMessage[]> MailsAsync(MailServer server, int count)
    {
        var until = TimeProvider.System.GetUtcNow() + _patience;
        while (server.Taken.Count < count && TimeProvider.System.GetUtcNow() < until)
        {
            await Task.Delay(100, Stop);
        }
        Assert.Equal(count, server.Taken.Count);
        return [.. server.Taken];
    }

    private static async Task<string> TextAsync(SmsServer gateway, int count)
    {
        var until = TimeProvider.System.GetUtcNow() + _patience;
        while (gateway.Asked.Count < count && TimeProvider.System.GetUtcNow() < until)
        {
            await Task.Delay(100, Stop);
        }
        Assert.Equal(count, gateway.Asked.Count);
        return (string)gateway.Asked.Last().Body["text"]!;
    }

    private async Task<Notification> ForwardAsync(Func<Notification, bool> holds)
    {
        var until = TimeProvider.System.GetUtcNow() + _patience;
        while (true)
        {
            var rows = await Site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Query<Notification>().Where(row => row.Kind == "Forward").ToListAsync(Stop));
            if (rows.SingleOrDefault(holds) is { } found)
            {
                return found;
            }
            Assert.True(TimeProvider.System.GetUtcNow() < until, "no message waits");
            await Task.Delay(100, Stop);
        }
    }

    /// <summary>Until what was sent is written down as sent, so that no clock is turned in the middle of it.</summary>
    private async Task RestAsync()
    {
        var until = TimeProvider.System.GetUtcNow() + _patience;
        while (await Site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Query<Notification>()
            .AnyAsync(row => row.Channel == NotificationChannel.Email && row.State != NotificationState.Sent, Stop)))
        {
            Assert.True(TimeProvider.System.GetUtcNow() < until, "messages still wait");
            await Task.Delay(100, Stop);
        }
    }

    private Task<bool> DigestsAsync() => Site.AsSystemAsync(async services =>
    {
        await services.GetRequiredService<Digests>().SendAsync(Stop);
        return true;
    });

    [GeneratedRegex(@"(\d{6})")]
    private static partial Regex CodeIn();

    public sealed class OnSqlite(SqliteSite site) : ForwardingTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : ForwardingTests(site), IClassFixture<PostgreSqlSite>;
}
