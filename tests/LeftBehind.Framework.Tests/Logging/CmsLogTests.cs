using System.Net;
using LeftBehind.Framework.Tests.Notes;
using LeftBehind.Testing;

namespace LeftBehind.Framework.Tests.Logging;

public class CmsLogTests(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    private const string Name = TroubleController.Name;

    [Fact]
    public async Task What_went_wrong_is_logged_with_its_place_and_without_what_it_was_about()
    {
        using var clerk = await fixture.Site.SignInAsync(DemoAccounts.Clerk);

        using var answer = await clerk.GetAsync($"/tests/trouble/{Uri.EscapeDataString(Name)}?q={Uri.EscapeDataString(Name)}");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("系统出了点问题", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var log = fixture.Site.ReadLog();
        Assert.Contains("GET /tests/trouble/{name} answered 500", log, StringComparison.Ordinal);
        Assert.Contains("System.InvalidOperationException", log, StringComparison.Ordinal);
        Assert.Contains("caused by Microsoft.EntityFrameworkCore.DbUpdateException", log, StringComparison.Ordinal);
        Assert.Contains("TroubleController.Fail", log, StringComparison.Ordinal);
        AssertSilent(log);
    }

    [Fact]
    public async Task Searches_wrong_addresses_and_refused_sign_ins_leave_no_name_in_the_log()
    {
        using var clerk = await fixture.Site.SignInAsync(DemoAccounts.Clerk);
        using var visitor = fixture.Site.Visit();

        using var search = await clerk.GetAsync($"/admin/children?q={Uri.EscapeDataString(Name)}");
        using var missing = await clerk.GetAsync($"/admin/{Uri.EscapeDataString(Name)}");
        using var refused = await visitor.PostFormAsync("/login", new() { ["UserName"] = Name, ["Password"] = Name });

        var log = fixture.Site.ReadLog();
        Assert.Contains("POST /login answered 200", log, StringComparison.Ordinal);
        AssertSilent(log);
    }

    [Fact]
    public async Task A_person_that_is_logged_shows_no_field_marked_as_sensitive()
    {
        using var clerk = await fixture.Site.SignInAsync(DemoAccounts.Clerk);

        using var answer = await clerk.GetAsync("/tests/noted");

        var log = fixture.Site.ReadLog();
        Assert.Contains("三年级2班", log, StringComparison.Ordinal);
        AssertSilent(log);
    }

    [Fact]
    public void The_settings_say_what_is_not_worth_a_line()
    {
        Assert.Contains(" INF ", fixture.Site.ReadLog(), StringComparison.Ordinal);
        Assert.DoesNotContain(" DBG ", fixture.Site.ReadLog(), StringComparison.Ordinal);
        Assert.DoesNotContain(" INF Quartz.", fixture.Site.ReadLog(), StringComparison.Ordinal);
    }

    private static void AssertSilent(string log)
    {
        Assert.DoesNotContain(Name, log, StringComparison.Ordinal);
        Assert.DoesNotContain(Uri.EscapeDataString(Name), log, StringComparison.OrdinalIgnoreCase);
    }
}
