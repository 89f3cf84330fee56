using System.Net;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Modules.Tests.Portal;
using LeftBehind.Modules.Tests.Workflows;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Training;

/// <summary>An article for families: written by the school, approved by somebody else, read by the families of that school and no others.</summary>
public abstract class TrainingTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_article_goes_from_the_clerk_past_the_principal_to_the_families_of_the_school()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var id = await clerk.WriteArticleAsync("睡前电话十分钟");
        await clerk.SendFileAsync($"/admin/training/{id}/picture", TrainingSite.Picture);
        await clerk.SendFileAsync($"/admin/training/{id}/media", TrainingSite.Film);
        var row = (await Site.SentAsync("有文章可看"))[0];
        using var phone = await Site.OpenAsync(row);
        var shelf = $"/p/{Site.TokenOf(row)}/learn";
        Assert.DoesNotContain("睡前电话十分钟", await phone.GetPageAsync(shelf), StringComparison.Ordinal);

        await clerk.PostAsync($"/admin/training/{id}/submit");
        await Site.AnswerAsync(DemoAccounts.Principal, (await Site.OpenTaskAsync(id)).Id, "Approve");

        Assert.Contains("睡前电话十分钟", await phone.GetPageAsync(shelf), StringComparison.Ordinal);
        var page = await phone.GetPageAsync($"{shelf}/{id}");
        Assert.Contains("<h2>先听孩子说</h2>", page, StringComparison.Ordinal);
        Assert.Contains("alt=\"母子视频\"", page, StringComparison.Ordinal);
        Assert.InRange(page.Length, 1, 30_000);
        using var picture = await phone.GetAsync($"{shelf}/{id}/picture");
        Assert.Equal("image/png", picture.Content.Headers.ContentType!.MediaType);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{shelf}/{id}/media", UriKind.Relative));
        request.Headers.Range = new(100, 199);
        using var part = await phone.Http.SendAsync(request, Stop);
        Assert.Equal((HttpStatusCode.PartialContent, "video/webm", 100L), (part.StatusCode, part.Content.Headers.ContentType!.MediaType, part.Content.Headers.ContentLength!.Value));

        using var stranger = Site.Visit();
        using var door = await stranger.GetAsync($"{shelf}/{id}");
        Assert.Equal($"/p/{Site.TokenOf(row)}", door.Headers.Location?.ToString());
        await clerk.PostAsync($"/admin/training/{id}/archive");
        using var gone = await phone.GetAsync($"{shelf}/{id}");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task Families_read_what_their_school_or_their_county_has_published_and_nothing_from_elsewhere()
    {
        var own = await Site.ArticleAsync(DemoAccounts.County, "全县的文章");
        var other = await Site.ArticleAsync("county2", "邻县的文章");
        var row = (await Site.SentAsync("只看自己的"))[0];
        using var phone = await Site.OpenAsync(row);
        var shelf = $"/p/{Site.TokenOf(row)}/learn";

        var list = await phone.GetPageAsync(shelf);

        Assert.Contains("全县的文章", list, StringComparison.Ordinal);
        Assert.DoesNotContain("邻县的文章", list, StringComparison.Ordinal);
        Assert.Contains("全县的文章", await phone.GetPageAsync($"{shelf}/{own}"), StringComparison.Ordinal);
        using var foreign = await phone.GetAsync($"{shelf}/{other}");
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
    }

    [Fact]
    public async Task What_labels_children_or_can_not_be_shown_is_refused_with_the_reason()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        using var labelled = await clerk.PostFormAsync("/admin/training/new", TrainingSite.FormOf("怎样陪伴留守儿童"));
        Assert.Contains("不要使用给孩子贴标签的字眼", await labelled.TextAsync(), StringComparison.Ordinal);
        var id = await clerk.WriteArticleAsync("换个说法");
        foreach (var (what, bytes, said) in new[] { ("picture", "<svg onload=alert(1)></svg>"u8.ToArray(), "不是能显示的图片"), ("picture", [], "文件是空的"), ("picture", new byte[3 * 1024 * 1024], "文件超过 2 MB"), ("media", TrainingSite.Picture, "不是能播放的文件") })
        {
            await clerk.SendFileAsync($"/admin/training/{id}/{what}", bytes);
            Assert.Contains(said, await clerk.GetPageAsync($"/admin/training/{id}"), StringComparison.Ordinal);
        }
        using var picture = await clerk.GetAsync($"/admin/training/{id}/picture");
        Assert.Equal(HttpStatusCode.NotFound, picture.StatusCode);
    }

    public sealed class OnSqlite(SqliteSite site) : TrainingTests(site), IClassFixture<SqliteSite>;

    [Collection(nameof(SharedOnPostgreSql))]
    public sealed class OnPostgreSql(PostgreSqlSite site) : TrainingTests(site);
}
