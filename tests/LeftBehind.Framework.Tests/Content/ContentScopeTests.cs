using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Framework.Tests.Notes;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Content;

public abstract class ContentScopeTests(SiteFixture fixture) : IAsyncLifetime
{
    private Places _places = null!;

    public async ValueTask InitializeAsync() => _places = await Places.OfAsync(fixture.Site, Stop);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return default;
    }

    [Fact]
    public async Task A_school_writes_into_itself_and_its_classes()
    {
        var school = _places.UserAt(Places.School);

        Assert.True((await SaveAsync(school, Note(Places.School))).Succeeded);
        Assert.True((await SaveAsync(school, Note(Places.Class))).Succeeded);
    }

    [Theory, InlineData(Places.OtherSchool), InlineData(Places.FarSchool), InlineData(Places.County)]
    public Task A_school_writes_nothing_into_another_organization(string elsewhere) => RefusedAsync(_places.UserAt(Places.School), Note(elsewhere));

    [Fact]
    public async Task A_record_of_another_school_is_neither_saved_published_nor_archived()
    {
        var note = Note(Places.FarSchool);
        await SaveAsync(_places.UserAt(Places.FarSchool), note);
        var (school, before) = (_places.UserAt(Places.School), note.Document);

        await RefusedAsync(school, note);
        await Assert.ThrowsAsync<OutsideScopeException>(() => RunAsync(school, content => content.PublishAsync(note, Stop)));
        await Assert.ThrowsAsync<OutsideScopeException>(() => RunAsync(school, async content =>
        {
            await content.ArchiveAsync(note, archived: true, Stop);
            return true;
        }));

        var stored = await RunAsync(null, content => content.GetAsync(note.ContentItemId, ContentVersion.Latest, Stop));
        Assert.Equal((1, false, null, before), (stored!.Revision, stored.Published, stored.ArchivedUtc, stored.Document));
    }

    [Fact]
    public async Task A_record_of_another_school_cannot_be_taken_over_under_its_id()
    {
        var theirs = Note(Places.FarSchool);
        await SaveAsync(_places.UserAt(Places.FarSchool), theirs);
        var forged = Note(Places.School);
        forged.ContentItemId = theirs.ContentItemId;

        await RefusedAsync(_places.UserAt(Places.School), forged);
    }

    [Fact]
    public async Task A_record_cannot_be_pushed_into_another_school()
    {
        var (school, note) = (_places.UserAt(Places.School), Note(Places.School));
        await SaveAsync(school, note);

        note.OrganizationId = _places.IdOf(Places.OtherSchool);

        await RefusedAsync(school, note);
        Assert.True((await SaveAsync(_places.UserAt(Places.County), note)).Succeeded);
    }

    [Fact]
    public async Task What_moved_to_another_school_takes_its_history_along()
    {
        var note = Note(Places.School);
        await SaveAsync(null, note);
        await RunAsync(null, content => content.PublishAsync(note, Stop));
        note.OrganizationId = _places.IdOf(Places.OtherSchool);
        await SaveAsync(null, note);

        Assert.Equal(2, (await RunAsync(_places.UserAt(Places.OtherSchool), content => content.HistoryAsync(note.ContentItemId, Stop))).Count);
        Assert.Empty(await RunAsync(_places.UserAt(Places.School), content => content.HistoryAsync(note.ContentItemId, Stop)));
    }

    [Fact]
    public async Task Who_sees_granted_files_only_writes_to_those_and_makes_no_new_ones()
    {
        var (mentor, granted, other) = (_places.UserAt(Places.School, ScopeKind.Granted), Note(Places.School), Note(Places.School));
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
        var (mentor, note) = (_places.UserAt(Places.School, ScopeKind.Granted), Note(Places.School));
        await SaveAsync(null, note);
        await GrantAsync(mentor, note, from, until);

        Assert.Equal(seen, await RunAsync(mentor, content => content.GetAsync(note.ContentItemId, ContentVersion.Latest, Stop)) is not null);
    }

    [Fact]
    public async Task Nobody_writes_nothing() => await RefusedAsync(CurrentUser.Anonymous, Note(Places.School));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private ContentItem Note(string organization)
    {
        var note = new ContentItem { ContentItemId = Guid.CreateVersion7().ToString("N"), ContentType = NoteType.Name, OrganizationId = _places.IdOf(organization) };
        return note.Alter<NotePart>(part => part.Text = "字条");
    }

    private Task<SaveResult> SaveAsync(CurrentUser? user, ContentItem item) => RunAsync(user, content => content.SaveAsync(item, null, Stop));

    private Task<OutsideScopeException> RefusedAsync(CurrentUser user, ContentItem item) => Assert.ThrowsAsync<OutsideScopeException>(() => SaveAsync(user, item));

    private Task<T> RunAsync<T>(CurrentUser? user, Func<IContentManager, Task<T>> work) =>
        fixture.Site.Services.GetRequiredService<IUnitOfWork>().RunAsync(user, services => work(services.GetRequiredService<IContentManager>()), Stop);

    private Task<bool> GrantAsync(CurrentUser user, ContentItem item, int from, int? until)
    {
        var today = ChinaTime.Today(fixture.Site.Clock);
        return fixture.Site.Services.GetRequiredService<IUnitOfWork>().RunAsync(
            null,
            services =>
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
            },
            Stop);
    }

    public sealed class OnSqlite(SqliteSite site) : ContentScopeTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : ContentScopeTests(site), IClassFixture<PostgreSqlSite>;
}
