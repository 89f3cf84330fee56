using System.Net;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Testing;
using MimeKit;
using SmtpServer.Protocol;

namespace LeftBehind.Modules.Tests.Notifications;

public abstract class MailTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    [Fact]
    public async Task An_e_mail_reaches_the_server_with_sender_subject_and_text()
    {
        await using var server = new MailServer();
        await Site.SetUpMailAsync(server.Port);
        var message = await Site.OutgoingAsync(NotificationChannel.Email, "li@example.com", "期中家长信", "家长您好：\n期中考试已结束。");
        await Site.QueueAsync(message);

        var row = await Site.WaitForAsync(message.Key, row => row.State == NotificationState.Sent);
        Assert.Equal((NotificationState.Sent, "", 1), (row.State, row.Reason, row.Attempts));
        var mail = Assert.Single(server.Taken);
        Assert.Equal(("期中家长信", "云岭中心小学"), (mail.Subject, mail.From[0].Name));
        Assert.Equal("li@example.com", Assert.IsType<MailboxAddress>(Assert.Single(mail.To)).Address);
        Assert.Contains("期中考试已结束。", mail.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("leftbehind", mail.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_server_that_is_busy_is_asked_again_and_gets_the_same_Message_ID()
    {
        await using var server = new MailServer { Answer = new SmtpResponse(SmtpReplyCode.InsufficientStorage, "later") };
        await Site.SetUpMailAsync(server.Port);
        var message = await Site.OutgoingAsync(NotificationChannel.Email, "li@example.com");
        await Site.QueueAsync(message);
        var row = await Site.WaitForAsync(message.Key, row => row.Attempts == 1);
        Assert.Equal((NotificationState.Queued, "The mail server does not take the message for the time being."), (row.State, row.Reason));
        Assert.True(row.DueUtc > Site.Clock.GetUtcNow().UtcDateTime);

        Site.Clock.Advance(TimeSpan.FromMinutes(1));
        await Site.WaitForAsync(message.Key, row => row.Attempts == 2);
        server.Answer = SmtpResponse.Ok;
        Site.Clock.Advance(TimeSpan.FromMinutes(2));
        await Site.WaitForAsync(message.Key, row => row.State == NotificationState.Sent);
        var first = Assert.Single(server.Taken).MessageId;

        // The server took it, and the connection broke before it could say so.
        await Site.InterruptAsync(message.Key);
        await Site.WaitForAsync(message.Key, row => row.State == NotificationState.Sent);
        Assert.Equal([first, first], server.Taken.Select(mail => mail.MessageId));
    }

    [Fact]
    public async Task An_address_that_the_server_does_not_know_is_told_and_not_tried_again_but_by_hand()
    {
        await using var server = new MailServer { KnowsEverybody = false };
        await Site.SetUpMailAsync(server.Port);
        var message = await Site.OutgoingAsync(NotificationChannel.Email, "nobody@example.com", "无人收的信");
        await Site.QueueAsync(message);
        var row = await Site.WaitForAsync(message.Key, row => row.State == NotificationState.Failed);
        Assert.Equal((NotificationState.Failed, "The mail server says that there is no such address."), (row.State, row.Reason));

        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var page = await clerk.GetPageAsync("/admin/messages/outgoing");
        Assert.Contains("无人收的信", page, StringComparison.Ordinal);
        Assert.Contains("邮件服务器说没有这个地址", page, StringComparison.Ordinal);
        Assert.DoesNotContain("nobody@example.com", page, StringComparison.Ordinal);
        server.KnowsEverybody = true;
        using var resent = await clerk.PostFormAsync($"/admin/messages/outgoing/{row.Id}/resend", [], "/admin/messages/outgoing");
        Assert.Equal(HttpStatusCode.Redirect, resent.StatusCode);
        Assert.Equal(NotificationState.Sent, (await Site.WaitForAsync(message.Key, row => row.State == NotificationState.Sent)).State);
        using var again = await clerk.PostFormAsync($"/admin/messages/outgoing/{row.Id}/resend", [], "/admin/messages/outgoing");
        Assert.Equal(NotificationState.Sent, (await Site.WaitForAsync(message.Key, row => row.Edition == 3 && row.State == NotificationState.Sent)).State);
        Assert.Equal(2, server.Taken.Select(mail => mail.MessageId).Distinct().Count());
    }

    [Fact]
    public async Task What_somebody_writes_into_a_subject_or_a_name_becomes_no_header()
    {
        await using var server = new MailServer();
        await Site.SetUpMailAsync(server.Port);
        var message = await Site.OutgoingAsync(NotificationChannel.Email, "li@example.com", "通知\r\nBcc: everybody@example.com");
        await Site.QueueAsync(message);
        await Site.WaitForAsync(message.Key, row => row.State == NotificationState.Sent);
        var mail = Assert.Single(server.Taken);
        Assert.Empty(mail.Bcc);

        foreach (var address in new[] { "li@example.com, others@example.com", "li", "li@example.com\r\nBcc: x@example.com", "" })
        {
            var other = await Site.OutgoingAsync(NotificationChannel.Email, address);
            await Site.QueueAsync(other);
            Assert.Equal(NotificationState.Failed, (await Site.WaitForAsync(other.Key, row => row.State == NotificationState.Failed)).State);
        }
        Assert.Single(server.Taken);
    }

    [Fact]
    public async Task The_password_of_the_server_is_never_shown_and_a_test_says_what_came_of_it()
    {
        await using var server = new MailServer();
        using var admin = await Site.SignInAsync(DemoAccounts.Admin);
        Dictionary<string, string> form = new()
        {
            ["Form.Host"] = "127.0.0.1",
            ["Form.Port"] = $"{server.Port}",
            ["Form.Security"] = "None",
            ["Form.UserName"] = "school",
            ["Form.Password"] = "p4ss-w0rd",
            ["Form.SenderAddress"] = "school@example.com",
            ["Form.SenderName"] = "云岭中心小学",
        };
        using var saved = await admin.PostFormAsync("/admin/messages/mail", form);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.DoesNotContain("p4ss-w0rd", await admin.GetPageAsync("/admin/messages/mail"), StringComparison.Ordinal);
        form["Form.UserName"] = "";
        using var again = await admin.PostFormAsync("/admin/messages/mail", form);
        using var tried = await admin.PostFormAsync("/admin/messages/mail/test", new() { ["address"] = "admin@example.com" }, "/admin/messages/mail");
        Assert.Contains("邮件服务器已收下测试邮件", await admin.GetPageAsync("/admin/messages/mail"), StringComparison.Ordinal);
        Assert.Single(server.Taken);

        form["Form.Port"] = $"{MailServer.FreePort()}";
        using var elsewhere = await admin.PostFormAsync("/admin/messages/mail", form);
        using var failed = await admin.PostFormAsync("/admin/messages/mail/test", new() { ["address"] = "admin@example.com" }, "/admin/messages/mail");
        Assert.Contains("邮件服务器没有响应", await admin.GetPageAsync("/admin/messages/mail"), StringComparison.Ordinal);
        form["Form.SenderName"] = "留守儿童之家";
        using var refused = await admin.PostFormAsync("/admin/messages/mail", form);
        Assert.Contains("请不要用给孩子贴标签的字眼", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    public sealed class OnSqlite(SqliteSite site) : MailTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : MailTests(site), IClassFixture<PostgreSqlSite>;
}
