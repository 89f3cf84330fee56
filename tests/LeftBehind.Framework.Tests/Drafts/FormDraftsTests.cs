using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Drafts;
using LeftBehind.Abstractions.Security;
using LeftBehind.Framework.Data;
using LeftBehind.Framework.Drafts;
using LeftBehind.Framework.Tests.Notes;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Drafts;

public abstract class FormDraftsTests(SiteFixture fixture) : NoteTests(fixture)
{
    private static readonly CurrentUser _she = new(71, "she", "她");
    private static readonly CurrentUser _he = new(72, "he", "他");

    [Fact]
    public async Task What_was_typed_comes_back_to_whoever_typed_it_and_to_nobody_else()
    {
        var subject = NewSubject();
        await SaveAsync(_she, subject, "张三");
        await SaveAsync(_she, subject, "𠮷小兰");

        var draft = await FindAsync(_she, subject);

        Assert.Equal((3, "𠮷小兰"), (draft!.BaseRevision, draft.Values["Name"].Single()));
        Assert.Equal(["", "b"], draft.Values["Phones"]);
        Assert.Null(await FindAsync(_he, subject));
    }

    [Fact]
    public async Task Unfinished_forms_are_listed_and_gone_once_deleted()
    {
        var (first, second) = (NewSubject(), NewSubject());
        await SaveAsync(_she, first, "甲");
        await SaveAsync(_she, second, "乙");
        await SaveAsync(_he, NewSubject(), "丙");

        var listed = await DraftsAsync(_she, drafts => drafts.ListAsync(NoteType.Name, Stop));
        Assert.Equal([second, first], listed.Select(draft => draft.Subject).Where(subject => subject == first || subject == second));

        await DraftsAsync(_she, async drafts =>
        {
            await drafts.DeleteAsync(NoteType.Name, first, Stop);
            return true;
        });
        Assert.Null(await FindAsync(_she, first));
        Assert.NotNull(await FindAsync(_she, second));
    }

    [Fact]
    public async Task Nothing_of_it_can_be_read_in_the_database()
    {
        var subject = NewSubject();
        await SaveAsync(_she, subject, "欧阳秘密");

        var stored = await RunAsync(null, services => services.GetRequiredService<CmsDbContext>().Set<FormDraftRow>().SingleAsync(row => row.Subject == subject, Stop));

        Assert.DoesNotContain("欧阳", stored.Protected, StringComparison.Ordinal);
        Assert.DoesNotContain("Name", stored.Protected, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_nobody_came_back_for_is_deleted_after_a_month()
    {
        var (old, recent) = (NewSubject(), NewSubject());
        await SaveAsync(_she, old, "旧");
        Site.Clock.Advance(TimeSpan.FromDays(29));
        await SaveAsync(_she, recent, "新");
        Site.Clock.Advance(TimeSpan.FromDays(2));

        await RunAsync(null, async services =>
        {
            await services.GetServices<IBackgroundTask>().OfType<FormDraftCleanup>().Single().DoWorkAsync(services, Stop);
            return true;
        });

        Assert.Null(await FindAsync(_she, old));
        Assert.NotNull(await FindAsync(_she, recent));
        Site.Clock.Return();
    }

    private static string NewSubject() => Guid.CreateVersion7().ToString("N");

    private Task<FormDraft?> FindAsync(CurrentUser user, string subject) => DraftsAsync(user, drafts => drafts.FindAsync(NoteType.Name, subject, Stop));

    private Task<bool> SaveAsync(CurrentUser user, string subject, string name) => DraftsAsync(user, async drafts =>
    {
        await drafts.SaveAsync(new FormDraft(NoteType.Name, subject, 3, new Dictionary<string, string[]> { ["Name"] = [name], ["Phones"] = ["", "b"] }), Stop);
        return true;
    });

    private Task<T> DraftsAsync<T>(CurrentUser user, Func<IFormDrafts, Task<T>> work) =>
        RunAsync(user, services => work(services.GetRequiredService<IFormDrafts>()));

    public sealed class OnSqlite(SqliteSite site) : FormDraftsTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : FormDraftsTests(site), IClassFixture<PostgreSqlSite>;
}
