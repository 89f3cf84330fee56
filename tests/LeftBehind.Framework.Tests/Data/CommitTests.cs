using System.Net;
using LeftBehind.Framework.Tests.Notes;
using LeftBehind.Abstractions.Content;
using LeftBehind.Testing;

namespace LeftBehind.Framework.Tests.Data;

public abstract class CommitTests(SiteFixture fixture) : NoteTests(fixture)
{
    [Fact]
    public async Task Reading_a_page_opens_no_transaction()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);

        Assert.Equal("read", await clerk.GetPageAsync("/tests/notes"));
    }

    [Theory, InlineData(200, true), InlineData(400, false), InlineData(409, false)]
    public async Task Only_an_action_that_succeeds_is_committed(int answer, bool stands)
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);

        using var response = await clerk.Http.PostAsync(new Uri($"/tests/notes?organization={IdOf(Places.School)}&answer={answer}", UriKind.Relative), null, Stop);

        var id = await response.Content.ReadAsStringAsync(Stop);
        Assert.Equal(answer, (int)response.StatusCode);
        Assert.Equal(stands, await ContentAsync(null, content => content.GetAsync(id, ContentVersion.Latest, Stop)) is not null);
    }

    [Fact]
    public async Task A_write_outside_the_scope_is_answered_as_if_nothing_were_there()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);

        using var response = await clerk.Http.PostAsync(new Uri($"/tests/notes?organization={IdOf(Places.FarSchool)}&answer=200", UriKind.Relative), null, Stop);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    public sealed class OnSqlite(SqliteSite site) : CommitTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : CommitTests(site), IClassFixture<PostgreSqlSite>;
}
