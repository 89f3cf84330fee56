using System.Net;
using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Modules.Tests.Letters;
using LeftBehind.Modules.Tests.Notifications;
using LeftBehind.Modules.Tests.Training;
using LeftBehind.Notifications.Entities;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Portal;

/// <summary>Walks all that a family can see in both languages: no page, address, header, cookie, file or message names a group of children.</summary>
public abstract partial class FamilyLabelTests(SiteFixture fixture)
{
    private static readonly string[] _labels = ["留守", "left-behind", "leftbehind", "left behind", "left_behind"];

    private readonly HashSet<string> _seen = [];

    private Site Site => fixture.Site;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData("zh-CN", "家校联系"), InlineData("en", "School and home")]
    public async Task Nothing_that_a_family_can_see_labels_a_child(string culture, string said)
    {
        var article = await Site.ArticleAsync(DemoAccounts.Clerk, $"一起读书 {culture}");
        var row = (await Site.SentAsync($"走一遍 {culture}"))[0];
        var path = "/p/" + Site.TokenOf(row);
        using var stranger = Site.Visit();
        using var phone = Site.Visit();
        foreach (var client in new[] { stranger, phone })
        {
            await LookAsync(await client.PostFormAsync("/language", new() { ["culture"] = culture, ["returnUrl"] = path }, path));
        }
        Assert.Contains(said, await LookAsync(phone, path), StringComparison.Ordinal);
        await LookAsync(await phone.PostFormAsync(path + "/notice", [], path));
        await LookAsync(phone, path);
        await LookAsync(await phone.PostFormAsync(path + "/check", new() { ["answer"] = "00" }, path));
        await LookAsync(await phone.PostFormAsync(path + "/check", new() { ["answer"] = await Site.AnswerOfAsync(row) }, path));
        foreach (var rest in new[] { "", "/call", "/reply", "/more", "/calendar", "/hours", "/learn", $"/learn/{article}", $"/learn/{article}/picture", $"/learn/{article}/media", "/contact", "/not-me", "/sound" })
        {
            await LookAsync(phone, path + rest);
        }
        Site.Clock.Advance(TimeSpan.FromMinutes(2));
        await LookAsync(await phone.PostFormAsync(path + "/read", [], path));
        await LookAsync(await phone.PostFormAsync(path + "/reply", new() { ["words"] = "" }, path + "/reply"));
        await LookAsync(await phone.PostFormAsync(path + "/reply", new() { ["words"] = "收到" }, path + "/reply"));
        await LookAsync(await phone.PostFormAsync(path + "/call", new() { ["time"] = "?" }, path + "/call"));
        await LookAsync(await phone.PostFormAsync(path + "/contact", new() { ["phone"] = "13800005555" }, path + "/contact"));
        await LookAsync(await phone.PostFormAsync(path + "/forget", [], path));
        foreach (var other in new[] { "/p/x", "/p/start", "/p/worker.js", "/p/x/y/z", "/error/400", "/error/403", "/error/404", "/error/413", "/error/429", "/error/500" })
        {
            await LookAsync(stranger, other);
        }
        Site.Clock.Advance(TimeSpan.FromMinutes(2));
        using var forged = await stranger.PostFormAsync(path + "/notice", [], new AntiforgeryToken("forged"));
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Contains(said, await LookAsync(forged), StringComparison.Ordinal);
        var token = await stranger.TokenAsync(path);
        HttpStatusCode last = default;
        // In the middle of it a new minute may begin.
        for (var turn = 0; turn < 30 && last != HttpStatusCode.TooManyRequests; turn++)
        {
            using var answer = await stranger.PostFormAsync(path + "/notice", [], token);
            last = answer.StatusCode;
            await LookAsync(answer);
        }
        Assert.Equal(HttpStatusCode.TooManyRequests, last);
        // What the pages name has been fetched on the way: style, script, manifest, icons.
        Assert.Contains(_seen, address => address.EndsWith(".webmanifest", StringComparison.Ordinal));
        Assert.Contains(_seen, address => address.EndsWith(".png", StringComparison.Ordinal));
        await LookAsync(phone, "/assets/home/icon-512.png");
    }

    [Fact]
    public async Task No_message_to_a_family_labels_a_child()
    {
        Site.Services.GetRequiredService<IConfiguration>()["LeftBehind:PublicBaseUrl"] = "https://jiaxiao.example";
        var id = await Site.PublishedAsync("发短信");
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        foreach (var way in new[] { "messages", "mails" })
        {
            await teacher.PostAsync($"/admin/letters/{id}/{way}");
            await Site.MessagesEndedAsync(id);
        }

        var messages = await Site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Query<Notification>().Where(row => row.ContentItemId == id).ToListAsync(Stop));

        Assert.Equal([NotificationChannel.Email, NotificationChannel.Sms], messages.Select(message => message.Channel).Distinct().Order());
        foreach (var (page, sender) in new[] { ("/admin/messages/mail", "Form.SenderName"), ("/admin/messages/sms", "Form.Signature") })
        {
            using var admin = await Site.SignInAsync(DemoAccounts.Admin);
            using var refused = await admin.PostFormAsync(page, new() { ["Form.Port"] = "465", [sender] = "留守儿童之家" }, page);
            Assert.Contains("请不要用给孩子贴标签的字眼", await refused.TextAsync(), StringComparison.Ordinal);
        }
        Assert.All(messages, message => Neutral($"{message.Subject}\n{message.Text}\n{message.Link}\n{message.Kind}"));
    }

    private async Task<string> LookAsync(SiteClient client, string address)
    {
        _seen.Add(address);
        using var answer = await client.GetAsync(address);
        var page = await LookAsync(answer);
        foreach (var named in Named().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Where(named => named.StartsWith("/assets/", StringComparison.Ordinal) && _seen.Add(named)))
        {
            using var asset = await client.GetAsync(named);
            Assert.Equal((named, HttpStatusCode.OK), (named, asset.StatusCode));
            await LookAsync(asset);
        }
        return page;
    }

    private static async Task<string> LookAsync(HttpResponseMessage answer)
    {
        var page = await answer.TextAsync();
        Neutral($"{answer.RequestMessage!.RequestUri}\n{answer.Headers}{answer.Content.Headers}{page}");
        return page;
    }

    private static void Neutral(string said) => Assert.All(_labels, label => Assert.DoesNotContain(label, said, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("(?:href|src|action)=\"([^\"]+)\"")]
    private static partial Regex Named();

    public sealed class OnSqlite(SqliteSite site) : FamilyLabelTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : FamilyLabelTests(site), IClassFixture<PostgreSqlSite>;
}
