using System.Net;
using LeftBehind.Abstractions.Data;
using LeftBehind.Audit.Entities;
using LeftBehind.Children.Indexes;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Users.Controllers;

/// <summary>What somebody may see, as the county looks it up.</summary>
public class SightControllerTests(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    private const string Yes = "notice-ok";
    private const string No = "notice-warn";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Site Site => fixture.Site;

    [Theory]
    [InlineData(DemoAccounts.Teacher)]
    [InlineData(DemoAccounts.Mentor)]
    [InlineData(DemoAccounts.HomeManager)]
    [InlineData(DemoAccounts.Clerk)]
    public async Task The_answer_is_what_the_page_of_the_file_itself_answers(string account)
    {
        using var county = await Site.SignInAsync(DemoAccounts.County);
        using var person = await Site.SignInAsync(account);
        var address = $"/admin/people/{(await Site.AccountAsync(account)).Id}/sight";
        var children = await ChildrenAsync(account);

        foreach (var id in children)
        {
            using var page = await person.GetAsync($"/admin/children/{id}");
            var answer = await AskAsync(county, address, new() { ["record"] = id });
            Assert.Contains(page.StatusCode == HttpStatusCode.OK ? Yes : No, answer, StringComparison.Ordinal);
        }
        Assert.Contains($"可查看 {await SeenAsync(account)} 份", await PageAsync(county, address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mentor_is_seen_with_a_menu_a_reach_and_a_reason_and_the_look_is_on_record()
    {
        using var county = await Site.SignInAsync(DemoAccounts.County);
        var address = $"/admin/people/{(await Site.AccountAsync(DemoAccounts.Mentor)).Id}/sight";
        var outside = (await ChildrenAsync(DemoAccounts.Mentor))[1];
        var looks = await LooksAsync(outside);
        var page = await PageAsync(county, address);
        var name = await NameAsync(outside);

        var found = await AskAsync(county, address, new() { ["q"] = name });
        var answer = await AskAsync(county, address, new() { ["q"] = name, ["record"] = outside });

        Assert.Contains("只限指定给本人的", page, StringComparison.Ordinal);
        Assert.Contains("<li>学生档案</li>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<li>模块</li>", page, StringComparison.Ordinal);
        Assert.Contains(outside, found, StringComparison.Ordinal);
        Assert.Contains("这份档案没有指定给此人", answer, StringComparison.Ordinal);
        // The page three times, as a form is taken from it before each question, and the child once.
        Assert.Equal(looks + 4, await LooksAsync(outside));
    }

    [Fact]
    public async Task Nobody_looks_up_children_or_colleagues_outside_their_own_reach()
    {
        using var county = await Site.SignInAsync(DemoAccounts.County);
        using var admin = await Site.SignInAsync(DemoAccounts.Admin);
        var mentor = $"/admin/people/{(await Site.AccountAsync(DemoAccounts.Mentor)).Id}/sight";
        var other = (await Site.AccountAsync(DemoAccounts.InSecondCounty(DemoAccounts.Mentor))).Id;
        var theirs = (await ChildrenAsync(DemoAccounts.InSecondCounty(DemoAccounts.Clerk)))[0];

        var answer = await AskAsync(county, mentor, new() { ["record"] = theirs });
        using var stranger = await county.GetAsync($"/admin/people/{other}/sight");
        var ofAdmin = await AskAsync(admin, mentor, new() { ["record"] = (await ChildrenAsync(DemoAccounts.Mentor))[0] });

        Assert.DoesNotContain(Yes, answer, StringComparison.Ordinal);
        Assert.DoesNotContain(No, answer, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, stranger.StatusCode);
        Assert.Contains("您的职务不查看档案", ofAdmin, StringComparison.Ordinal);
        Assert.DoesNotContain(Yes, ofAdmin, StringComparison.Ordinal);
    }

    private static async Task<string> PageAsync(SiteClient client, string address) => WebUtility.HtmlDecode(await client.GetPageAsync(address));

    private static async Task<string> AskAsync(SiteClient client, string address, Dictionary<string, string> asked)
    {
        using var answer = await client.PostFormAsync(address, asked);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
        return page[page.IndexOf("id=\"answer\"", StringComparison.Ordinal)..];
    }

    /// <summary>One child whom the person sees, if there is one, and one whom they do not; the county sees both.</summary>
    private async Task<string[]> ChildrenAsync(string account)
    {
        var seen = await Site.AsAsync(account, services => Published(services).Select(row => row.ContentItemId).ToListAsync(Stop));
        var all = await Site.AsAsync(account.EndsWith('2') ? DemoAccounts.InSecondCounty(DemoAccounts.County) : DemoAccounts.County, services => Published(services).Select(row => row.ContentItemId).ToListAsync(Stop));
        return [seen[0], .. all.Where(id => !seen.Contains(id)).Take(1)];
    }

    private Task<int> LooksAsync(string childId) => Site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Query<AuditRow>()
        .CountAsync(row => (row.Subject == "User" && row.Detail == "查了此人能看到什么") || (row.Subject == "Child" && row.SubjectId == childId && row.Detail.EndsWith("能否阅读")), Stop));

    private Task<int> SeenAsync(string account) => Site.AsAsync(account, services => services.GetRequiredService<IDocumentSession>().Query<ChildIndex>().CountAsync(row => row.Latest, Stop));

    private Task<string> NameAsync(string id) => Site.AsSystemAsync(services => Published(services).Where(row => row.ContentItemId == id).Select(row => row.Name).SingleAsync(Stop));

    private static IQueryable<ChildIndex> Published(IServiceProvider services) => services.GetRequiredService<IDocumentSession>().Query<ChildIndex>().Where(row => row.Published && row.Latest).OrderBy(row => row.ContentItemId);
}
