using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Framework.Tests.Notes;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Content;

public abstract class ContentBatchTests(SiteFixture fixture) : NoteTests(fixture)
{
    [Fact]
    public async Task Many_new_items_are_what_each_would_be_alone()
    {
        var (alone, together) = (Note(Places.Class, "甲乙"), Note(Places.Class, "甲乙"));

        await SaveAsync(At(Places.School), alone);
        Assert.True((await SaveManyAsync(At(Places.School), [Note(), together, Note(Places.School, "丙")])).Succeeded);

        Assert.Equal(await DescriptionAsync(alone), await DescriptionAsync(together));
        Assert.Equal(await RowsAsync(alone), await RowsAsync(together));
    }

    [Fact]
    public async Task Drafts_are_changed_published_items_get_a_draft_and_new_ones_are_added_in_one_go()
    {
        var (draft, published, added) = (Note(text: "草稿"), Note(text: "生效"), Note(text: "新增"));
        await SaveManyAsync(null, [draft]);
        await SaveManyAsync(null, [published], publish: true);

        var result = await SaveManyAsync(At(Places.School), [draft.Alter<NotePart>(part => part.Text = "草稿二"), published.Alter<NotePart>(part => part.Text = "生效二"), added]);

        Assert.True(result.Succeeded);
        Assert.Equal((true, false, "草稿二"), Assert.Single(await RowsAsync(draft)));
        Assert.Equal([(true, false, "生效二"), (false, true, "生效")], await RowsAsync(published));
        Assert.Equal((true, false, "新增"), Assert.Single(await RowsAsync(added)));
        Assert.Equal((2, 2), ((await GetAsync(draft))!.Revision, (await GetAsync(published))!.VersionNumber));
    }

    [Fact]
    public async Task Items_can_be_published_as_they_are_saved()
    {
        var (fresh, again) = (Note(text: "初次"), Note(text: "第一版"));
        await SaveManyAsync(null, [again], publish: true);

        await SaveManyAsync(null, [fresh, again.Alter<NotePart>(part => part.Text = "第二版")], publish: true);

        Assert.Equal((true, true, "初次"), Assert.Single(await RowsAsync(fresh)));
        Assert.Equal((true, true, "第二版"), Assert.Single(await RowsAsync(again)));
        Assert.Equal(2, (await ContentAsync(null, content => content.HistoryAsync(again.ContentItemId, Stop))).Count);
    }

    [Fact]
    public async Task What_was_saved_together_can_be_saved_again_alone_and_the_other_way_round()
    {
        var note = Note(text: "一");
        await SaveManyAsync(null, [note]);
        Assert.True((await SaveAsync(null, note.Alter<NotePart>(part => part.Text = "二"))).Succeeded);
        Assert.True((await SaveManyAsync(null, [note.Alter<NotePart>(part => part.Text = "三")])).Succeeded);
        Assert.True((await ContentAsync(null, content => content.PublishAsync(note, Stop))).Succeeded);

        Assert.Equal((true, true, "三"), Assert.Single(await RowsAsync(note)));
    }

    [Fact]
    public async Task One_wrong_item_keeps_all_from_being_written()
    {
        var good = Note(text: "好");

        var result = await SaveManyAsync(null, [good, Note(text: NoteHandler.Forbidden)]);

        Assert.False(result.Succeeded);
        Assert.Equal([true, false], result.Items.Select(item => item.Succeeded));
        Assert.Null(await GetAsync(good));
    }

    [Fact]
    public async Task One_item_that_somebody_else_changed_keeps_all_from_being_written()
    {
        var (stale, good) = (Note(text: "旧"), Note(text: "好"));
        await SaveAsync(null, stale);
        await SaveAsync(null, (await GetAsync(stale))!.Alter<NotePart>(part => part.Text = "别人改的"));

        var result = await SaveManyAsync(null, [good, stale.Alter<NotePart>(part => part.Text = "我改的")]);

        Assert.Equal("别人改的", result.Items[1].Conflict?.As<NotePart>()?.Text);
        Assert.Null(await GetAsync(good));
    }

    [Fact]
    public async Task One_item_of_another_school_keeps_all_from_being_written()
    {
        var good = Note(text: "好");

        await Assert.ThrowsAsync<OutsideScopeException>(() => SaveManyAsync(At(Places.School), [good, Note(Places.FarSchool)]));

        Assert.Null(await GetAsync(good));
    }

    [Fact]
    public async Task Ten_thousand_items_take_seconds()
    {
        var notes = Enumerable.Range(0, 10_000).Select(number => Note(number % 2 == 0 ? Places.School : Places.OtherSchool, $"第{number:00000}张字条"[..9])).ToList();
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Assert.True((await SaveManyAsync(null, notes)).Succeeded);

        TestContext.Current.TestOutputHelper?.WriteLine($"{clock.Elapsed.TotalSeconds:0.00} s");
        Assert.Equal(10_000, notes.Select(note => note.Id).Distinct().Count());
        Assert.Equal((true, false, notes[9_999].DisplayText), Assert.Single(await RowsAsync(notes[9_999])));
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 30);
    }

    private Task<SaveManyResult> SaveManyAsync(CurrentUser? user, IReadOnlyList<ContentItem> items, bool publish = false) =>
        ContentAsync(user, content => content.SaveManyAsync(items, publish, Stop));

    private Task<ContentItem?> GetAsync(ContentItem item) => ContentAsync(null, content => content.GetAsync(item.ContentItemId, ContentVersion.Latest, Stop));

    private Task<string> DescriptionAsync(ContentItem item) => RunAsync(null, async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var stored = await session.Query<ContentItem>().SingleAsync(version => version.ContentItemId == item.ContentItemId, Stop);
        var tokens = await session.Query<NoteToken>().Where(row => row.ContentItemId == item.ContentItemId).OrderBy(row => row.Id).ToListAsync(Stop);
        return string.Join(
            '|',
            new object?[] { stored.ContentType, stored.Revision, stored.VersionNumber, stored.Document, stored.DisplayText, stored.ModifiedBy, stored.CreatedUtc.Kind, stored.Latest, stored.CountyId, stored.ClassId }
                .Concat(tokens.Select(row => $"{row.Token} {row.Latest} {row.ClassId} {row.ContentItemVersionId == stored.ContentItemVersionId}")));
    });

    public sealed class OnSqlite(SqliteSite site) : ContentBatchTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : ContentBatchTests(site), IClassFixture<PostgreSqlSite>;
}
