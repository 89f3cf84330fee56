using System.Net;
using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Notifications.Entities;
using LeftBehind.Testing;
using Microsoft.AspNetCore.Http;

namespace LeftBehind.Modules.Tests.Notifications;

public abstract class SmsTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_text_message_is_posted_signed_under_its_key_and_reported_as_delivered()
    {
        await using var server = await StartAsync();
        var row = await SendAsync(row => row.State == NotificationState.Sent);
        Assert.Equal((NotificationState.Sent, "G-1"), (row.State, row.ProviderId));
        var (key, body) = Assert.Single(AskedFor(server, row));
        Assert.Equal((row.Key, "13800001234", "【云岭小学】家长您好。"), (key, (string)body["to"]!, (string)body["text"]!));

        using var visitor = Site.Visit();
        Assert.Equal(HttpStatusCode.NoContent, await ReportAsync(visitor, SmsServer.Report(row.Key, "delivered", Site.Clock.GetUtcNow())));
        row = await Site.NotificationAsync(row.Key);
        Assert.Equal(NotificationState.Delivered, row.State);
        Assert.NotNull(row.DeliveredUtc);
        Assert.Equal(HttpStatusCode.NoContent, await ReportAsync(visitor, SmsServer.Report(row.Key, "failed", Site.Clock.GetUtcNow())));
        Assert.Equal(NotificationState.Delivered, (await Site.NotificationAsync(row.Key)).State);
    }

    [Fact]
    public async Task A_report_that_is_forged_old_or_of_nothing_changes_nothing()
    {
        await using var server = await StartAsync();
        var row = await SendAsync(row => row.State == NotificationState.Sent);
        using var visitor = Site.Visit();
        var now = Site.Clock.GetUtcNow();
        Assert.Equal(HttpStatusCode.Unauthorized, await ReportAsync(visitor, SmsServer.Report(row.Key, "failed", now, secret: "guessed")));
        Assert.Equal(HttpStatusCode.Unauthorized, await ReportAsync(visitor, SmsServer.Report(row.Key, "failed", now.AddMinutes(-6))));
        Assert.Equal(HttpStatusCode.Unauthorized, await ReportAsync(visitor, SmsServer.Report(row.Key, "read", now)));
        Assert.Equal(HttpStatusCode.Unauthorized, await ReportAsync(visitor, new(HttpMethod.Post, new Uri("/hooks/sms", UriKind.Relative)) { Content = new StringContent("{") }));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await ReportAsync(visitor, new(HttpMethod.Post, new Uri("/hooks/sms", UriKind.Relative)) { Content = new StringContent(new string('{', 20_000)) }));
        Assert.Equal(HttpStatusCode.NoContent, await ReportAsync(visitor, SmsServer.Report("nothing", "failed", now)));
        Assert.Equal(HttpStatusCode.NoContent, await ReportAsync(visitor, SmsServer.Report(row.Key + "~2", "failed", now)));
        Assert.Equal(NotificationState.Sent, (await Site.NotificationAsync(row.Key)).State);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_gateway_that_breaks_off_or_fails_leaves_a_message_in_doubt_which_only_a_person_sends_again(bool breaksOff)
    {
        await using var server = await StartAsync();
        server.Answer = context => BreakAsync(context, breaksOff);
        var row = await SendAsync(row => row.State == NotificationState.Uncertain);
        Assert.Equal((NotificationState.Uncertain, "The gateway did not say whether it took the message."), (row.State, row.Reason));
        Site.Clock.Advance(TimeSpan.FromHours(1));
        await Task.Delay(TimeSpan.FromSeconds(3), Stop);
        Assert.Single(AskedFor(server, row));

        server.Answer = context => context.Response.WriteAsync("{}", Stop);
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        Assert.Contains("短信网关没有说明是否收下", await clerk.GetPageAsync("/admin/messages/outgoing?state=Uncertain"), StringComparison.Ordinal);
        using var resent = await clerk.PostFormAsync($"/admin/messages/outgoing/{row.Id}/resend?state=Uncertain", [], "/admin/messages/outgoing");
        Assert.StartsWith("/admin/messages/outgoing?state=Uncertain", resent.Headers.Location?.ToString(), StringComparison.Ordinal);
        await Site.WaitForAsync(row.Key, row => row.State == NotificationState.Sent);
        Assert.Equal([row.Key, row.Key + "~2"], AskedFor(server, row).Select(asked => asked.Key));
    }

    [Fact]
    public async Task Where_the_gateway_promises_to_send_once_per_key_an_hour_of_errors_is_waited_out()
    {
        await using var server = await StartAsync(honoursKey: true);
        server.Answer = context => BreakAsync(context, breaksOff: false);
        var row = await SendAsync(row => row.Attempts == 1);
        Assert.Equal(NotificationState.Queued, row.State);
        server.Answer = context => context.Response.WriteAsync("{}", Stop);
        Site.Clock.Advance(TimeSpan.FromHours(1));
        await Site.WaitForAsync(row.Key, row => row.State == NotificationState.Sent);
        Assert.Equal([row.Key, row.Key], AskedFor(server, row).Select(asked => asked.Key));
    }

    [Fact]
    public async Task A_gateway_that_surely_took_nothing_is_asked_again_when_it_says()
    {
        await using var server = await StartAsync();
        server.Answer = context =>
        {
            (context.Response.StatusCode, context.Response.Headers.RetryAfter) = (StatusCodes.Status503ServiceUnavailable, "1800");
            return Task.CompletedTask;
        };
        var row = await SendAsync(row => row.Attempts == 1);
        Assert.Equal(NotificationState.Queued, row.State);
        Assert.InRange(row.DueUtc!.Value, Site.Clock.GetUtcNow().UtcDateTime.AddMinutes(28), Site.Clock.GetUtcNow().UtcDateTime.AddMinutes(31));

        await Site.SetUpSmsAsync($"http://127.0.0.1:{MailServer.FreePort()}/send");
        row = await SendAsync(row => row.Attempts == 1);
        Assert.Equal((NotificationState.Queued, "The gateway cannot be reached."), (row.State, row.Reason));
    }

    [Fact]
    public async Task A_number_that_does_not_exist_is_said_so()
    {
        await using var server = await StartAsync();
        server.Answer = context =>
        {
            context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return context.Response.WriteAsync("""{"error":"number"}""", Stop);
        };
        var row = await SendAsync(row => row.State == NotificationState.Failed);
        Assert.Equal("The gateway says that there is no such number.", row.Reason);
        var other = await Site.OutgoingAsync(NotificationChannel.Sms, "0570-7012345");
        await Site.QueueAsync(other);
        Assert.Equal("The address is not valid.", (await Site.WaitForAsync(other.Key, row => row.State == NotificationState.Failed)).Reason);
        Assert.Single(AskedFor(server, row));
    }

    [Fact]
    public async Task A_process_that_dies_while_sending_leaves_the_message_in_doubt()
    {
        await using var server = await StartAsync();
        var row = await SendAsync(row => row.State == NotificationState.Sent);
        await Site.InterruptAsync(row.Key);
        row = await Site.WaitForAsync(row.Key, row => row.State == NotificationState.Uncertain);
        Assert.Equal((NotificationState.Uncertain, "The program was stopped while it was being sent."), (row.State, row.Reason));
        Assert.Single(AskedFor(server, row));
    }

    // What another test left to be tried again comes here too.
    private static List<(string Key, JsonObject Body)> AskedFor(SmsServer server, Notification row) => [.. server.Asked.Where(asked => asked.Key.StartsWith(row.Key, StringComparison.Ordinal))];

    private static Task BreakAsync(HttpContext context, bool breaksOff)
    {
        if (breaksOff)
        {
            context.Abort();
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
        return Task.CompletedTask;
    }

    private async Task<SmsServer> StartAsync(bool honoursKey = false)
    {
        var server = await SmsServer.StartAsync(Stop);
        await Site.SetUpSmsAsync(server.Url, honoursKey);
        return server;
    }

    private async Task<Notification> SendAsync(Func<Notification, bool> holds)
    {
        var message = await Site.OutgoingAsync(NotificationChannel.Sms, "138 0000 1234");
        await Site.QueueAsync(message);
        return await Site.WaitForAsync(message.Key, holds);
    }

    private static async Task<HttpStatusCode> ReportAsync(SiteClient visitor, HttpRequestMessage report)
    {
        using var answer = await visitor.Http.SendAsync(report, Stop);
        return answer.StatusCode;
    }

    public sealed class OnSqlite(SqliteSite site) : SmsTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : SmsTests(site), IClassFixture<PostgreSqlSite>;
}
