using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Entities;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Modules.Tests.Workflows;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Letters;

/// <summary>What the tests of letters arrange and read behind the screens.</summary>
internal static class LetterSite
{
    public const string Body = "您好！{{ 孩子姓名 }}就要放假了，请注意安全。";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>A letter that an account has written.</summary>
    public static async Task<string> WrittenAsync(this Site site, string userName, string title, params (string Name, string Value)[] more)
    {
        using var client = await site.SignInAsync(userName);
        using var saved = await client.PostFormAsync("/admin/letters/new", FormOf(title, more));
        Assert.True(saved.Headers.Location is not null, await saved.Content.ReadAsStringAsync(Stop));
        return saved.Headers.Location.ToString().Split('/')[^1];
    }

    public static Dictionary<string, string> FormOf(string title, params (string Name, string Value)[] more)
    {
        var form = new Dictionary<string, string>
        {
            ["Letter.Title"] = title,
            ["Letter.Salutation"] = "尊敬的{{ 称呼 }}：",
            ["Letter.Body"] = Body,
            ["Letter.Season"] = "Winter",
            ["Letter.Language"] = "Chinese",
            ["Letter.School"] = "青溪镇中心小学",
            ["Letter.Signer"] = "班主任",
            ["Letter.Phone"] = "0578-2345678",
        };
        foreach (var (name, value) in more)
        {
            form[name] = value;
        }
        return form;
    }

    public static async Task SubmitAsync(this Site site, string userName, string id)
    {
        using var client = await site.SignInAsync(userName);
        await client.PostAsync($"/admin/letters/{id}/submit");
    }

    /// <summary>Written by the class teacher, approved by the principal, out.</summary>
    public static async Task<string> PublishedAsync(this Site site, string title, params (string Name, string Value)[] more)
    {
        var id = await site.WrittenAsync(DemoAccounts.Teacher, title, more);
        await site.SubmitAsync(DemoAccounts.Teacher, id);
        await site.AnswerAsync(DemoAccounts.Principal, (await site.OpenTaskAsync(id)).Id, "Approve");
        return id;
    }

    public static async Task<List<LetterRecipient>> RecipientsAsync(this Site site, string id)
    {
        var version = (await site.ItemAsync(id, ContentVersion.Published)).ContentItemVersionId;
        return await site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Query<LetterRecipient>()
            .Where(row => row.ContentItemVersionId == version).OrderBy(row => row.SortKey).ThenBy(row => row.Id).ToListAsync(Stop));
    }

    public static Task<List<Contact>> ContactsAsync(this Site site, string childId) => site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Query<Contact>().Where(row => row.ContentItemId == childId).OrderBy(row => row.Id).ToListAsync(Stop));
}
