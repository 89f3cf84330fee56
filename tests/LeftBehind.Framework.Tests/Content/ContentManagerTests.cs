using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Framework.Tests.Notes;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Content;

public abstract class ContentManagerTests(SiteFixture fixture) : NoteTests(fixture)
{
    [Fact]
    public async Task A_saved_item_is_found_with_its_document_index_row_and_levels()
    {
        var note = Note(Places.Class, " 𠮷小㛃 ");

        Assert.True((await SaveAsync(At(Places.School), note)).Succeeded);

        var stored = await GetAsync(note);
        Assert.Equal(("𠮷小㛃", 1, 1, true, false), (stored!.As<NotePart>()!.Text, stored.VersionNumber, stored.Revision, stored.Latest, stored.Published));
        Assert.Equal((IdOf(Places.County), IdOf(Places.School), IdOf(Places.Class)), (stored.CountyId, stored.SchoolId, stored.ClassId));
        Assert.Equal((true, false, "𠮷小㛃"), Assert.Single(await RowsAsync(note)));
        Assert.Equal(["𠮷", "小", "㛃"], await TokensAsync(note));
    }

    [Fact]
    public async Task What_is_wrong_is_said_in_the_users_language_and_nothing_is_written()
    {
        var note = Note(text: new string('长', 21)).Alter<NotePart>(part => part.Lines = [new() { Text = "短" }, new() { Text = new string('长', 11) }]);

        var result = await SaveAsync(At(Places.School), note);

        Assert.Equal(["NotePart.Text", "NotePart.Lines[1].Text"], result.Errors.Select(error => error.Member));
        Assert.Null(await GetAsync(note));
    }

    [Theory, InlineData("zh-CN", "请填写“Text”。"), InlineData("en", "Text is required.")]
    public async Task A_missing_text_is_asked_for(string language, string message)
    {
        System.Globalization.CultureInfo.CurrentUICulture = new(language);

        var result = await SaveAsync(At(Places.School), Note(text: "  "));

        Assert.Equal(new ContentError("NotePart.Text", message), Assert.Single(result.Errors));
    }

    [Fact]
    public async Task A_rule_of_a_handler_refuses_too() =>
        Assert.Equal("Say something else.", Assert.Single((await SaveAsync(At(Places.School), Note(text: NoteHandler.Forbidden))).Errors).Message);

    [Fact]
    public async Task Two_people_who_save_the_same_item_do_not_overwrite_each_other()
    {
        var note = await SavedAsync();
        var (hers, his) = (await GetAsync(note), await GetAsync(note));

        Assert.True((await SaveAsync(At(Places.School), hers!.Alter<NotePart>(part => part.Text = "她的"))).Succeeded);
        var refused = await SaveAsync(At(Places.School), his!.Alter<NotePart>(part => part.Text = "他的"));

        Assert.Equal("她的", refused.Conflict?.As<NotePart>()?.Text);
        Assert.Equal("她的", (await GetAsync(note))!.As<NotePart>()!.Text);
    }

    [Fact]
    public async Task Of_two_people_who_save_at_the_same_moment_one_is_told()
    {
        var note = await SavedAsync();
        await ContentAsync(null, content => content.PublishAsync(note, Stop));

        var copies = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => GetAsync(note)));

        var results = await Task.WhenAll(copies.Select((copy, who) =>
            Task.Run(() => SaveAsync(At(Places.School), copy!.Alter<NotePart>(part => part.Text = $"第{who}人")), Stop)));

        Assert.Single(results, result => result.Succeeded);
        Assert.All(results.Where(result => !result.Succeeded), result => Assert.NotNull(result.Conflict));
    }

    [Fact]
    public async Task What_is_saved_after_publication_is_a_new_draft_beside_the_published_version()
    {
        var note = await SavedAsync("已生效");
        await ContentAsync(null, content => content.PublishAsync(note, Stop));

        await SaveAsync(At(Places.School), note.Alter<NotePart>(part => part.Text = "修改中"));

        Assert.Equal("修改中", (await GetAsync(note))!.As<NotePart>()!.Text);
        Assert.Equal("已生效", (await GetAsync(note, ContentVersion.Published))!.As<NotePart>()!.Text);
        Assert.Equal([(true, false, "修改中"), (false, true, "已生效")], await RowsAsync(note));
    }

    [Fact]
    public async Task A_draft_that_is_published_takes_the_place_of_the_former_version_which_stays_as_history()
    {
        var note = await SavedAsync("第一版");
        await ContentAsync(null, content => content.PublishAsync(note, Stop));
        await SaveAsync(At(Places.School), note.Alter<NotePart>(part => part.Text = "第二版"));

        Assert.True((await ContentAsync(At(Places.School), content => content.PublishAsync(note, Stop))).Succeeded);

        Assert.Equal((true, true, "第二版"), Assert.Single(await RowsAsync(note)));
        var history = await ContentAsync(At(Places.School), content => content.HistoryAsync(note.ContentItemId, Stop));
        Assert.Equal([(2, true, "第二版"), (1, false, "第一版")], history.Select(version => (version.VersionNumber, version.Published, version.As<NotePart>()!.Text)));
    }

    [Fact]
    public async Task What_somebody_else_changed_since_is_not_published()
    {
        var note = await SavedAsync();
        await SaveAsync(null, (await GetAsync(note))!.Alter<NotePart>(part => part.Text = "别人改的"));

        Assert.NotNull((await ContentAsync(At(Places.School), content => content.PublishAsync(note, Stop))).Conflict);
        Assert.Null(await GetAsync(note, ContentVersion.Published));
    }

    [Fact]
    public async Task An_archived_item_leaves_every_list_and_comes_back_as_it_was()
    {
        var note = await SavedAsync("第一版");
        await ContentAsync(null, content => content.PublishAsync(note, Stop));
        await SaveAsync(null, note.Alter<NotePart>(part => part.Text = "第二版"));

        await ArchiveAsync(note, archived: true);
        Assert.Null(await GetAsync(note));
        Assert.Null(await GetAsync(note, ContentVersion.Published));
        Assert.Empty(await RowsAsync(note));
        Assert.NotNull((await ContentAsync(null, content => content.GetAsync(note.ContentItemId, ContentVersion.Latest, Stop, archived: true)))!.ArchivedUtc);

        await ArchiveAsync(note, archived: false);
        Assert.Equal([(true, false, "第二版"), (false, true, "第一版")], await RowsAsync(note));
        Assert.NotNull(await GetAsync(note, ContentVersion.Published));
    }

    [Fact]
    public async Task What_a_part_does_not_know_survives_saves_by_older_code()
    {
        var note = Note();
        note.Document = """{"NotePart":{"Text":"旧","Later":{"A":7}},"UnknownPart":{"B":[1]}}""";
        await SaveAsync(null, note);

        await SaveAsync(null, (await GetAsync(note))!.Alter<NotePart>(part => part.Text = "新"));

        var document = (await GetAsync(note))!.Document;
        Assert.Contains("\"Later\":{\"A\":7}", document, StringComparison.Ordinal);
        Assert.Contains("\"UnknownPart\":{\"B\":[1]}", document, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_that_moves_takes_the_columns_of_its_new_place()
    {
        var note = await SavedAsync();
        note.OrganizationId = IdOf(Places.FarSchool);

        await SaveAsync(null, note);

        Assert.Null(await ContentAsync(At(Places.School), content => content.GetAsync(note.ContentItemId, ContentVersion.Latest, Stop)));
        Assert.Equal(IdOf(Places.FarCounty), (await ContentAsync(At(Places.FarSchool), content => content.GetAsync(note.ContentItemId, ContentVersion.Latest, Stop)))!.CountyId);
    }

    private async Task<ContentItem> SavedAsync(string text = "字条")
    {
        var note = Note(text: text);
        Assert.True((await SaveAsync(null, note)).Succeeded);
        return note;
    }

    private Task<ContentItem?> GetAsync(ContentItem item, ContentVersion version = ContentVersion.Latest) =>
        ContentAsync(null, content => content.GetAsync(item.ContentItemId, version, Stop));

    private Task<bool> ArchiveAsync(ContentItem item, bool archived) => ContentAsync(At(Places.School), async content =>
    {
        await content.ArchiveAsync(item, archived, Stop);
        return true;
    });

    private Task<List<string>> TokensAsync(ContentItem item) => RunAsync(null, services =>
        services.GetRequiredService<IDocumentSession>().Query<NoteToken>().Where(row => row.ContentItemId == item.ContentItemId).OrderBy(row => row.Id).Select(row => row.Token).ToListAsync(Stop));

    public sealed class OnSqlite(SqliteSite site) : ContentManagerTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : ContentManagerTests(site), IClassFixture<PostgreSqlSite>;
}
