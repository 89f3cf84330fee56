using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Framework.Tests.Notes;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Content;

public abstract class ContentScopeTests(SiteFixture fixture) : NoteTests(fixture)
{
    [Fact]
    public async Task A_school_writes_into_itself_and_its_classes()
    {
        var school = At(Places.School);

        Assert.True((await SaveAsync(school, Note(Places.School))).Succeeded);
        Assert.True((await SaveAsync(school, Note(Places.Class))).Succeeded);
    }

    [Theory, InlineData(Places.OtherSchool), InlineData(Places.FarSchool), InlineData(Places.County)]
    public Task A_school_writes_nothing_into_another_organization(string elsewhere) => RefusedAsync(At(Places.School), Note(elsewhere));

    [Fact]
    public async Task A_record_of_another_school_is_neither_saved_published_nor_archived()
    {
        var note = Note(Places.FarSchool);
        await SaveAsync(At(Places.FarSchool), note);
        var (school, before) = (At(Places.School), note.Document);

        await RefusedAsync(school, note);
        await Assert.ThrowsAsync<OutsideScopeException>(() => ContentAsync(school, content => content.PublishAsync(note, Stop)));
        await Assert.ThrowsAsync<OutsideScopeException>(() => ContentAsync(school, async content =>
        {
            await content.ArchiveAsync(note, archived: true, Stop);
            return true;
        }));

        var stored = await ContentAsync(null, content => content.GetAsync(note.ContentItemId, ContentVersion.Latest, Stop));
        Assert.Equal((1, false, null, before), (stored!.Revision, stored.Published, stored.ArchivedUtc, stored.Document));
    }

    [Fact]
    public async Task A_record_of_another_school_cannot_be_taken_over_under_its_id()
    {
        var theirs = Note(Places.FarSchool);
        await SaveAsync(At(Places.FarSchool), theirs);
        var forged = Note(Places.School);
        forged.ContentItemId = theirs.ContentItemId;

        await RefusedAsync(At(Places.School), forged);
    }

    [Fact]
    public async Task A_record_cannot_be_pushed_into_another_school()
    {
        var (school, note) = (At(Places.School), Note(Places.School));
        await SaveAsync(school, note);

        note.OrganizationId = IdOf(Places.OtherSchool);

        await RefusedAsync(school, note);
        Assert.True((await SaveAsync(At(Places.County), note)).Succeeded);
    }

    [Fact]
    public async Task What_moved_to_another_school_takes_its_history_along()
    {
        var note = Note(Places.School);
        await SaveAsync(null, note);
        await ContentAsync(null, content => content.PublishAsync(note, Stop));
        note.OrganizationId = IdOf(Places.OtherSchool);
        await SaveAsync(null, note);

        Assert.Equal(2, (await ContentAsync(At(Places.OtherSchool), content => content.HistoryAsync(note.ContentItemId, Stop))).Count);
        Assert.Empty(await ContentAsync(At(Places.School), content => content.HistoryAsync(note.ContentItemId, Stop)));
    }

    [Fact]
    public async Task Who_sees_granted_files_only_writes_to_those_and_makes_no_new_ones()
    {
        var (mentor, granted, other) = (At(Places.School, ScopeKind.Granted), Note(Places.School), Note(Places.School));
        await SaveAsync(null, granted);
        await SaveAsync(null, other);
        await GrantAsync(mentor, granted, from: 0, until: 1);

        Assert.True((await SaveAsync(mentor, granted)).Succeeded);
        await RefusedAsync(mentor, other);
        await RefusedAsync(mentor, Note(Places.School));
    }

    [Theory, InlineData(1, null, false), InlineData(-9, -1, false), InlineData(-9, 0, true), InlineData(0, 0, true), InlineData(-9, null, true)]
    public async Task A_grant_holds_from_its_first_day_to_its_last(int from, int? until, bool seen)
    {
        var (mentor, note) = (At(Places.School, ScopeKind.Granted), Note(Places.School));
        await SaveAsync(null, note);
        await GrantAsync(mentor, note, from, until);

        Assert.Equal(seen, await ContentAsync(mentor, content => content.GetAsync(note.ContentItemId, ContentVersion.Latest, Stop)) is not null);
    }

    [Fact]
    public async Task Nobody_writes_nothing() => await RefusedAsync(CurrentUser.Anonymous, Note(Places.School));

    private Task<OutsideScopeException> RefusedAsync(CurrentUser user, ContentItem item) => Assert.ThrowsAsync<OutsideScopeException>(() => SaveAsync(user, item));

    private Task<bool> GrantAsync(CurrentUser user, ContentItem item, int from, int? until)
    {
        var today = ChinaTime.Today(Site.Clock);
        return RunAsync(null, services =>
        {
            services.GetRequiredService<IDocumentSession>().Set<RecordGrant>().Add(new()
            {
                UserId = user.UserId,
                ContentItemId = item.ContentItemId,
                OrganizationId = item.OrganizationId,
                From = today.AddDays(from),
                Until = until is { } days ? today.AddDays(days) : null,
            });
            return Task.FromResult(true);
        });
    }

    public sealed class OnSqlite(SqliteSite site) : ContentScopeTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : ContentScopeTests(site), IClassFixture<PostgreSqlSite>;
}
