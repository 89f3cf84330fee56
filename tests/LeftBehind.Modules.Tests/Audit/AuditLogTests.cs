using System.Data.Common;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Audit.Entities;
using LeftBehind.Modules.Tests.Organizations;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Audit;

public class AuditLogTests
{
    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task The_database_refuses_to_change_or_delete_a_line_but_lets_it_follow_a_school_to_another_county(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);
        using var clerk = await site.SignInAsync(DemoAccounts.Clerk);

        await Assert.ThrowsAnyAsync<DbException>(() => OnRowsAsync(site, rows => rows.ExecuteUpdateAsync(row => row.SetProperty(line => line.Detail, "forged"), TestContext.Current.CancellationToken)));
        await Assert.ThrowsAnyAsync<DbException>(() => OnRowsAsync(site, rows => rows.ExecuteDeleteAsync(TestContext.Current.CancellationToken)));

        Assert.True(await OnRowsAsync(site, rows => rows.ExecuteUpdateAsync(row => row.SetProperty(line => line.CountyId, 999), TestContext.Current.CancellationToken)) > 0);
    }

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_principal_reads_in_words_who_signed_in_at_the_own_school_and_nothing_of_another(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);
        using var clerk = await site.SignInAsync(DemoAccounts.Clerk);
        using var principal = await site.SignInAsync(DemoAccounts.Principal);
        using var stranger = await site.SignInAsync(DemoAccounts.InSecondCounty(DemoAccounts.Principal));
        var account = await site.UserAsync(DemoAccounts.Clerk);

        var own = await principal.GetPageAsync($"/admin/audit?userId={account.UserId}&action=SignedIn");
        var foreign = await stranger.GetPageAsync($"/admin/audit?userId={account.UserId}");

        Assert.Contains($"<a href=\"?userId={account.UserId}\">学籍管理员</a>", own, StringComparison.Ordinal);
        Assert.Contains("<td data-label=\"操作\">登录</td>", own, StringComparison.Ordinal);
        Assert.DoesNotContain($"<a href=\"?userId={account.UserId}\">", foreign, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_reads_the_log_is_in_it()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        using var principal = await site.SignInAsync(DemoAccounts.Principal);

        await principal.GetPageAsync("/admin/audit");

        Assert.Contains("<td data-label=\"操作\">查看</td>", await principal.GetPageAsync("/admin/audit?action=Opened"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_in_the_filter_is_a_day_in_China()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        site.Clock.TravelTo(new DateTimeOffset(2027, 3, 2, 0, 30, 0, TimeSpan.FromHours(8)));
        using var principal = await site.SignInAsync(DemoAccounts.Principal);

        Assert.Matches(@">\s*2027-03-02 00:3", await principal.GetPageAsync("/admin/audit?from=2027-03-02&until=2027-03-02"));
        Assert.DoesNotMatch(@">\s*2027-03-02 00:3", await principal.GetPageAsync("/admin/audit?until=2027-03-01"));
    }

    [Fact]
    public async Task An_organization_shows_what_was_done_with_it()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        using var principal = await site.SignInAsync(DemoAccounts.Principal);
        var school = await site.OrganizationAsync(OrganizationSite.CentralSchool);
        using var saved = await principal.PostFormAsync($"/admin/organizations/{school.Id}/edit", new() { ["Form.ResponsiblePerson"] = "陈校长", ["Form.Revision"] = $"{school.Revision}" });

        Assert.Contains("校长（校长） 修改", await principal.GetPageAsync($"/admin/organizations/{school.Id}"), StringComparison.Ordinal);
        var lines = await site.AsAsync(DemoAccounts.InSecondCounty(DemoAccounts.Principal), services =>
            services.GetRequiredService<IAuditTrail>().ReadAsync("Organization", $"{school.Id}", 10, TestContext.Current.CancellationToken));
        Assert.Empty(lines);
    }

    [Theory]
    [InlineData(DemoAccounts.Clerk)]
    [InlineData(DemoAccounts.Teacher)]
    [InlineData(DemoAccounts.Mentor)]
    public async Task Who_answers_for_nobody_does_not_read_the_log(string userName)
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        using var client = await site.SignInAsync(userName);

        using var refused = await client.GetAsync("/admin/audit");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, refused.StatusCode);
    }

    private static Task<int> OnRowsAsync(Site site, Func<IQueryable<AuditRow>, Task<int>> change) => site.AsSystemAsync(async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        await session.BeginAsync(TestContext.Current.CancellationToken);
        return await change(session.Set<AuditRow>());
    });
}
