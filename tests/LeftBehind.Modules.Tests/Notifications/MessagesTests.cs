using System.Net;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Notifications;

public abstract class MessagesTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    [Fact]
    public async Task A_message_is_counted_until_it_is_opened_which_leads_where_it_points()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        await clerk.PostFormAsync("/admin/messages/read-all", [], "/account");
        using var none = await clerk.GetAsync("/admin/messages/count");
        Assert.Equal(HttpStatusCode.NoContent, none.StatusCode);
        var key = await Site.TellAsync(DemoAccounts.Clerk, "有一份登记被退回", "/admin/children");
        await Site.TellAsync(DemoAccounts.Clerk, "另一件事");

        Assert.Equal("2", await clerk.GetPageAsync("/admin/messages/count"));
        Assert.Contains("有一份登记被退回", await clerk.GetPageAsync("/admin/messages?unread=true"), StringComparison.Ordinal);
        var row = await Site.NotificationAsync(key);
        using var opened = await clerk.PostFormAsync($"/admin/messages/{row.Id}/open", [], "/admin/messages");

        Assert.Equal("/admin/children", opened.Headers.Location!.ToString());
        Assert.Equal("1", await clerk.GetPageAsync("/admin/messages/count"));
        row = await Site.NotificationAsync(key);
        Assert.Equal(NotificationState.Read, row.State);
        Assert.NotNull(row.ReadUtc);
        Assert.DoesNotContain("有一份登记被退回", await clerk.GetPageAsync("/admin/messages?unread=true"), StringComparison.Ordinal);
        Assert.Contains("有一份登记被退回", await clerk.GetPageAsync("/admin/messages"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_sees_or_opens_the_message_of_another()
    {
        var key = await Site.TellAsync(DemoAccounts.Principal, "只给校长看");
        var row = await Site.NotificationAsync(key);
        foreach (var account in new[] { DemoAccounts.Clerk, DemoAccounts.County, DemoAccounts.Admin, "principal2" })
        {
            using var client = await Site.SignInAsync(account);
            Assert.DoesNotContain("只给校长看", await client.GetPageAsync("/admin/messages"), StringComparison.Ordinal);
            using var opened = await client.PostFormAsync($"/admin/messages/{row.Id}/open", [], "/account");
            Assert.Equal(HttpStatusCode.NotFound, opened.StatusCode);
        }
        Assert.Equal(NotificationState.Delivered, (await Site.NotificationAsync(key)).State);
    }

    [Fact]
    public async Task A_message_of_a_place_where_one_does_not_act_any_more_is_not_shown()
    {
        var clerk = await Site.UserAsync(DemoAccounts.Clerk);
        var elsewhere = (await Site.UserAsync("clerk2")).Scope.OrganizationId;
        await Site.QueueAsync(new(NotificationSite.NewKey(), NotificationChannel.InApp, NotificationAddressee.User(clerk.UserId, clerk.DisplayName))
        {
            Subject = "旧学校的事",
            Text = "",
            OrganizationId = elsewhere,
        });
        using var client = await Site.SignInAsync(DemoAccounts.Clerk);
        Assert.DoesNotContain("旧学校的事", await client.GetPageAsync("/admin/messages"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_names_one_message_however_often_it_is_queued()
    {
        var clerk = await Site.UserAsync(DemoAccounts.Clerk);
        var message = new NotificationMessage(NotificationSite.NewKey(), NotificationChannel.InApp, NotificationAddressee.User(clerk.UserId, clerk.DisplayName))
        {
            Subject = "第一次",
            Text = "",
            OrganizationId = clerk.Scope.OrganizationId,
        };
        await Site.QueueAsync(message);
        await Site.QueueAsync(message with { Subject = "第二次" });
        Assert.Equal("第一次", (await Site.NotificationAsync(message.Key)).Subject);
    }

    [Fact]
    public async Task Those_who_tell_the_same_at_the_same_moment_tell_it_once_and_none_of_them_fails()
    {
        var clerk = await Site.UserAsync(DemoAccounts.Clerk);
        var message = new NotificationMessage(NotificationSite.NewKey(), NotificationChannel.InApp, NotificationAddressee.User(clerk.UserId, clerk.DisplayName))
        {
            Subject = "一次就够",
            Text = "",
            OrganizationId = clerk.Scope.OrganizationId,
        };
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Site.QueueAsync(message))));
        Assert.Equal("一次就够", (await Site.NotificationAsync(message.Key)).Subject);
    }

    [Fact]
    public async Task Reading_the_list_costs_three_statements_and_the_count_one()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        await clerk.GetPageAsync("/admin/messages");
        using var watch = new SqlWatch(Site);
        watch.Take();
        await clerk.GetPageAsync("/admin/messages");
        Assert.InRange(watch.Take().Count, 1, 3);
        using var count = await clerk.GetAsync("/admin/messages/count");
        Assert.Single(watch.Take());
    }

    [Fact]
    public async Task What_leaves_the_house_names_no_child_by_a_label_and_its_address_lies_sealed()
    {
        var message = await Site.OutgoingAsync(NotificationChannel.Sms, "13800001234", "留守儿童家长您好", "请看留守儿童之家的开放时间。");
        await Site.QueueAsync(message);
        var row = await Site.NotificationAsync(message.Key);
        Assert.DoesNotContain("留守", row.Subject + row.Text, StringComparison.Ordinal);
        Assert.Equal("138****1234", row.AddressMask);
        Assert.DoesNotContain("13800001234", row.Address, StringComparison.Ordinal);
        Assert.Equal((NotificationState.Failed, "This way of sending is not set up."), await Standing(message.Key));
    }

    private async Task<(NotificationState, string)> Standing(string key)
    {
        var row = await Site.WaitForAsync(key, row => row.State is not (NotificationState.Queued or NotificationState.Sending));
        return (row.State, row.Reason);
    }

    public sealed class OnSqlite(SqliteSite site) : MessagesTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : MessagesTests(site), IClassFixture<PostgreSqlSite>;
}
