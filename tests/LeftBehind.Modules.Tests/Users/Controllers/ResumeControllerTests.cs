using System.Net;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Users.Controllers;

public class ResumeControllerTests
{
    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task After_half_an_hour_a_script_hears_that_the_session_has_ended_and_the_password_resumes_it(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);
        using var clerk = await site.SignInAsync(DemoAccounts.Clerk);
        site.Clock.Advance(TimeSpan.FromMinutes(20));
        using var asked = await clerk.GetAsync("/admin/inbox/news?since=0&known=0");
        // An inbox that lies open asks for what is new; nobody needs to sit before it for that.
        Assert.Equal((HttpStatusCode.OK, false), (asked.StatusCode, asked.Headers.Contains("Set-Cookie")));
        site.Clock.Advance(TimeSpan.FromMinutes(11));
        using var ended = await AskAsync(clerk);
        Assert.Equal((HttpStatusCode.Unauthorized, true), (ended.StatusCode, ended.Headers.Contains("X-Session-Expired")));

        using var wrong = await ResumeAsync(clerk, "wrong");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("密码不正确", await wrong.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var resumed = await ResumeAsync(clerk, DemoAccounts.Password);

        Assert.Equal(HttpStatusCode.NoContent, resumed.StatusCode);
        Assert.NotEmpty(resumed.Headers.GetValues("X-Antiforgery-Token").Single());
        using var going = await AskAsync(clerk);
        Assert.Equal(HttpStatusCode.NoContent, going.StatusCode);
    }

    [Fact]
    public async Task Without_the_cookie_of_a_session_the_password_alone_resumes_nothing()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        using var visitor = site.Visit();

        using var refused = await ResumeAsync(visitor, DemoAccounts.Password);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
    }

    [Fact]
    public async Task A_page_leads_to_the_sign_in_page_as_ever()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        using var clerk = await site.SignInAsync(DemoAccounts.Clerk);
        site.Clock.Advance(TimeSpan.FromMinutes(31));

        using var page = await clerk.GetAsync("/admin");

        Assert.Equal(HttpStatusCode.Redirect, page.StatusCode);
        Assert.Equal("/login", page.Headers.Location?.AbsolutePath);
    }

    private static Task<HttpResponseMessage> AskAsync(SiteClient client)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/login/session");
        request.Headers.Add("X-CSRF-TOKEN", "of-the-page");
        return client.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<HttpResponseMessage> ResumeAsync(SiteClient client, string password)
    {
        using var content = new FormUrlEncodedContent([new("Password", password)]);
        return await client.Http.PostAsync(new Uri("/login/resume", UriKind.Relative), content, TestContext.Current.CancellationToken);
    }
}
