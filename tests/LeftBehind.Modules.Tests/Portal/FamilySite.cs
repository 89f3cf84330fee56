using System.Net;
using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Links;
using LeftBehind.Letters.Receipts;
using LeftBehind.Modules.Tests.Letters;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Portal;

/// <summary>What the tests of the families' pages arrange and read behind the screens.</summary>
internal static partial class FamilySite
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>People whom a published letter went to and who are asked for a phone.</summary>
    public static async Task<List<LetterRecipient>> SentAsync(this Site site, string title, params (string Name, string Value)[] more)
    {
        var rows = await site.RecipientsAsync(await site.PublishedAsync(title, more));
        var asked = new List<LetterRecipient>();
        foreach (var row in rows)
        {
            if ((await site.ContactAsync(row)).Phones.Count > 0)
            {
                asked.Add(row);
            }
        }
        return asked;
    }

    public static string TokenOf(this Site site, LetterRecipient row) => site.Services.GetRequiredService<LinkTokens>().Of(row);

    public static Task<PersonContact> ContactAsync(this Site site, LetterRecipient row) =>
        site.AsSystemAsync(services => services.GetRequiredService<PersonContacts>().OfAsync(row, Stop));

    /// <summary>The right answer to the question about a phone.</summary>
    public static async Task<string> AnswerOfAsync(this Site site, LetterRecipient row) => (await site.ContactAsync(row)).Phones[0][^4..];

    public static Task<LetterRecipient> AgainAsync(this Site site, LetterRecipient row) => site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Query<LetterRecipient>().SingleAsync(one => one.Id == row.Id, Stop));

    public static Task<List<LetterReply>> RepliesAsync(this Site site, LetterRecipient row) => site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Query<LetterReply>().Where(one => one.RecipientId == row.Id).OrderBy(one => one.Id).ToListAsync(Stop));

    /// <summary>A phone on which the notice was read and the question answered.</summary>
    public static async Task<SiteClient> OpenAsync(this Site site, LetterRecipient row)
    {
        var (phone, path) = (site.Visit(), "/p/" + site.TokenOf(row));
        using var read = await phone.PostFormAsync(path + "/notice", [], path);
        using var answered = await phone.PostFormAsync(path + "/check", new() { ["answer"] = await site.AnswerOfAsync(row) }, path);
        Assert.Equal(HttpStatusCode.Redirect, answered.StatusCode);
        return phone;
    }

    /// <summary>What a teacher notes of a person on the board of receipts.</summary>
    public static Task StepAsync(this Site site, LetterRecipient row, RecipientStep step) => site.AsSystemAsync(async services =>
    {
        await services.GetRequiredService<RecipientSteps>().TakeAsync([row], step, "", Stop);
        return true;
    });

    /// <summary>Bytes of a page and of all that it names, as they are before a server packs them.</summary>
    public static async Task<int> WeightAsync(this HttpResponseMessage answer, SiteClient client)
    {
        var page = await answer.TextAsync();
        var weight = System.Text.Encoding.UTF8.GetByteCount(page);
        foreach (var asset in Asset().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Distinct())
        {
            using var named = await client.GetAsync(asset);
            Assert.Equal((asset, HttpStatusCode.OK), (asset, named.StatusCode));
            weight += (await named.Content.ReadAsByteArrayAsync(Stop)).Length;
        }
        return weight;
    }

    public static async Task<string> TextAsync(this HttpResponseMessage answer) => await answer.Content.ReadAsStringAsync(Stop);

    [GeneratedRegex("(?:href|src)=\"(/assets/[^\"]+)\"")]
    private static partial Regex Asset();
}
