using System.Net;
using LeftBehind.Abstractions.Content;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Modules.Tests.Portal;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Training;

/// <summary>What the tests of articles for families arrange.</summary>
internal static class TrainingSite
{
    public static readonly byte[] Picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[500]];
    public static readonly byte[] Film = [0x1A, 0x45, 0xDF, 0xA3, .. new byte[5000]];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static Dictionary<string, string> FormOf(string title) => new()
    {
        ["Article.Title"] = title,
        ["Article.Topic"] = "Talking",
        ["Article.Language"] = "Chinese",
        ["Article.Summary"] = "约好时间，让孩子有盼头",
        ["Article.Body"] = "孩子每周都在等这一刻。\n# 先听孩子说\n先不问成绩。",
        ["Article.PictureText"] = "母子视频",
    };

    public static async Task<string> WriteArticleAsync(this SiteClient client, string title)
    {
        using var saved = await client.PostFormAsync("/admin/training/new", FormOf(title));
        Assert.True(saved.Headers.Location is not null, await saved.TextAsync());
        return saved.Headers.Location.ToString().Split('/')[^1];
    }

    public static async Task SendFileAsync(this SiteClient client, string path, byte[] bytes)
    {
        var token = await client.TokenAsync("/admin");
        using var form = new MultipartFormDataContent { { new ByteArrayContent(bytes), "file", "文件.bin" }, { new StringContent(token.Value), "__RequestVerificationToken" } };
        using var answer = await client.Http.PostAsync(new Uri(path, UriKind.Relative), form, Stop);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    /// <summary>An article that is out, whoever would have had to approve it.</summary>
    public static async Task<string> ArticleAsync(this Site site, string userName, string title)
    {
        using var writer = await site.SignInAsync(userName);
        var id = await writer.WriteArticleAsync(title);
        await writer.SendFileAsync($"/admin/training/{id}/picture", Picture);
        await writer.SendFileAsync($"/admin/training/{id}/media", Film);
        var item = await site.ItemAsync(id);
        await site.AsAsync(userName, services => services.GetRequiredService<IContentManager>().PublishAsync(item, Stop));
        return id;
    }
}
