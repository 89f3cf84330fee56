using System.Net;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Links;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Modules.Tests.Workflows;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Letters;

/// <summary>What becomes of a letter once it is out: receipts, links, paper, sound, and who was reached.</summary>
public abstract class LetterReceiptTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_board_keeps_slip_call_and_confirmation_apart_and_each_stands_in_the_childs_contacts()
    {
        var id = await Site.PublishedAsync("回执信");
        var rows = await Site.RecipientsAsync(id);
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        await teacher.PostAsync($"/admin/letters/{id}/handed-out");
        foreach (var made in new[] { "99", "Burn", "" })
        {
            using var refused = await teacher.PostFormAsync($"/admin/letters/{id}/receipts", new() { ["ids"] = $"{rows[0].Id}", ["step"] = made }, $"/admin/letters/{id}/receipts");
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        }
        await teacher.PostAsync($"/admin/letters/{id}/receipts", ("ids", $"{rows[0].Id}"), ("step", "Paper"));
        await teacher.PostAsync($"/admin/letters/{id}/receipts", ("ids", $"{rows[^1].Id}"), ("step", "Phoned"));

        var after = await Site.RecipientsAsync(id);
        Assert.Equal((true, false, false), (after[0].PaperUtc is not null, after[0].PhonedUtc is not null, after[0].ConfirmedUtc is not null));
        Assert.True(after[^1].PhonedUtc is not null && after[^1].PaperUtc is null);
        Assert.All(after, row => Assert.Equal(row.IsAddressee, row.SentUtc is not null));
        var contacts = await Site.ContactsAsync(rows[0].Children[0]);
        Assert.Contains(contacts, contact => contact is { Channel: LetterChannel.Letter, Direction: ContactDirection.ToFamily, IsReached: false, Topic: "回执信" });
        Assert.Contains(contacts, contact => contact is { Channel: LetterChannel.Letter, Direction: ContactDirection.FromFamily, IsReached: true });
        var list = await teacher.GetPageAsync($"/admin/letters/{id}/receipts?flag=Rest");
        Assert.DoesNotContain($"value=\"{rows[0].Id}\"", list, StringComparison.Ordinal);
        Assert.Contains("tel:", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_blocked_gets_nothing_and_their_link_is_dead()
    {
        var id = await Site.PublishedAsync("阻断信");
        var row = (await Site.RecipientsAsync(id))[0];
        var token = TokenOf(row);
        Assert.Equal(LetterLinkState.Open, (await FoundAsync(token))!.State);
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);

        await teacher.PostAsync($"/admin/children/{row.Children[0]}/contacts/recipient", ("PersonId", row.PersonId), ("Kind", "Blocked"), ("Reason", ""));
        Assert.Equal(LetterLinkState.Open, (await FoundAsync(token))!.State);
        await teacher.PostAsync($"/admin/children/{row.Children[0]}/contacts/recipient", ("PersonId", row.PersonId), ("Kind", "Blocked"), ("Reason", "法院人身安全保护令"));

        Assert.Equal(LetterLinkState.Revoked, (await FoundAsync(token))!.State);
        Assert.DoesNotContain($"value=\"{row.Id}\"", await teacher.GetPageAsync($"/admin/letters/{id}/receipts"), StringComparison.Ordinal);
        var next = await Site.PublishedAsync("阻断信二");
        Assert.DoesNotContain(await Site.RecipientsAsync(next), other => other.PersonId == row.PersonId);
        await teacher.PostAsync($"/admin/children/{row.Children[0]}/contacts/recipient", ("PersonId", row.PersonId), ("Kind", "Recipient"));
    }

    [Fact]
    public async Task A_link_opens_by_the_right_answer_locks_after_five_wrong_ones_and_is_unlocked_by_the_teacher()
    {
        var id = await Site.PublishedAsync("链接信");
        var row = (await Site.RecipientsAsync(id)).First(entry => entry.IsAddressee);
        var token = TokenOf(row);
        var phone = (await Site.AsSystemAsync(services => services.GetRequiredService<PersonContacts>().OfAsync(row, Stop))).Phones[0];
        Assert.Null(await FoundAsync(new string('0', 24)));
        Assert.True(await TriedAsync(token, phone[^4..]));
        using (var reader = await Site.SignInAsync(DemoAccounts.Teacher))
        {
            var code = Site.Services.GetRequiredService<LinkTokens>().CodeOf(row);
            Assert.Contains(code, await reader.GetPageAsync($"/admin/letters/{id}/receipts?flag=Rest"), StringComparison.Ordinal);
            Assert.True(await TriedAsync(token, code));
        }
        for (var turn = 0; turn < CheckRules.MostTries; turn++)
        {
            Assert.False(await TriedAsync(token, "000"));
        }
        Assert.Equal((LetterLinkState.Locked, 0), ((await FoundAsync(token))!.State, (await FoundAsync(token))!.TriesLeft));
        Assert.False(await TriedAsync(token, phone[^4..]));
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        await teacher.PostAsync($"/admin/letters/{id}/receipts", ("ids", $"{row.Id}"), ("step", "Unlock"));
        Assert.True(await TriedAsync(token, phone[^4..]));

        var read = await Site.AsSystemAsync(async services => await services.GetRequiredService<ILetterPages>().ReadAsync((await services.GetRequiredService<ILetterLinks>().FindAsync(token, Stop))!, Stop));
        Assert.Contains(row.ChildNames, string.Concat(read!.Paragraphs), StringComparison.Ordinal);
        Assert.Contains(row.ChildNames, read.Salutation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slip_is_noted_by_its_code_and_a_code_from_elsewhere_is_unknown()
    {
        var id = await Site.PublishedAsync("扫码信");
        var row = (await Site.RecipientsAsync(id))[0];
        using var stranger = await Site.SignInAsync("teacher2");
        await stranger.PostAsync("/admin/letters/scan", ("code", $"https://school.example/p/{TokenOf(row)}"));
        Assert.Null((await Site.RecipientsAsync(id))[0].PaperUtc);

        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        await teacher.PostAsync("/admin/letters/scan", ("code", $"https://school.example/p/{TokenOf(row)}"));

        Assert.NotNull((await Site.RecipientsAsync(id))[0].PaperUtc);
    }

    [Fact]
    public async Task On_paper_each_household_has_a_sheet_and_the_others_get_copies_without_a_name()
    {
        var id = await Site.PublishedAsync("打印信");
        var households = (await Site.RecipientsAsync(id)).Count(row => row.IsAddressee);
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);

        var page = await teacher.GetPageAsync($"/admin/letters/{id}/print?copies=3");

        Assert.Equal(households + 3, page.Split("class=\"letter-sheet\"").Length - 1);
        Assert.Equal(3, page.Split("尊敬的家长：").Length - 1);
        Assert.Contains("暂不能发链接和二维码", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg class=\"qr", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/p/", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "录音是空的")]
    [InlineData(64, "不是能播放的录音")]
    [InlineData(11 * 1024 * 1024, "录音超过 10 MB")]
    public async Task A_recording_that_cannot_be_played_is_refused_with_the_reason(int length, string said)
    {
        var id = await Site.WrittenAsync(DemoAccounts.Teacher, $"录音信{length}");
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        await SendAsync(teacher, id, new byte[length]);

        Assert.Contains(said, await teacher.GetPageAsync($"/admin/letters/{id}"), StringComparison.Ordinal);
        using var sound = await teacher.GetAsync($"/admin/letters/{id}/sound");
        Assert.Equal(HttpStatusCode.NotFound, sound.StatusCode);
    }

    [Fact]
    public async Task A_recording_that_the_families_phones_cannot_play_is_refused_with_what_they_can()
    {
        var id = await Site.WrittenAsync(DemoAccounts.Teacher, "老式录音信");
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        await SendAsync(teacher, id, [.. "#!AMR\n"u8, .. new byte[200]]);

        Assert.Contains("另存为 m4a、mp3", await teacher.GetPageAsync($"/admin/letters/{id}"), StringComparison.Ordinal);
        using var sound = await teacher.GetAsync($"/admin/letters/{id}/sound");
        Assert.Equal(HttpStatusCode.NotFound, sound.StatusCode);
    }

    [Fact]
    public async Task A_recording_is_played_in_ranges_to_those_who_may_read_the_letter()
    {
        var id = await Site.WrittenAsync(DemoAccounts.Teacher, "有声信");
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        await SendAsync(teacher, id, [0x1A, 0x45, 0xDF, 0xA3, .. new byte[5000]]);

        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/admin/letters/{id}/sound", UriKind.Relative));
        request.Headers.Range = new(100, 199);
        using var part = await teacher.Http.SendAsync(request, Stop);

        Assert.Equal((HttpStatusCode.PartialContent, "audio/webm", 100L), (part.StatusCode, part.Content.Headers.ContentType!.MediaType, part.Content.Headers.ContentLength!.Value));
        using var stranger = await Site.SignInAsync("teacher2");
        using var other = await stranger.GetAsync($"/admin/letters/{id}/sound");
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        await Site.SubmitAsync(DemoAccounts.Teacher, id);
        using var principal = await Site.SignInAsync(DemoAccounts.Principal);
        Assert.Contains("念信的录音", await principal.GetPageAsync($"/admin/inbox/{(await Site.OpenTaskAsync(id)).Id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_family_stands_on_the_list_until_it_was_reached()
    {
        var child = await Site.AddAsync(DemoAccounts.Teacher, "久未联系", classId: (await Site.UserAsync(DemoAccounts.Teacher)).Scope.OrganizationId);
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        Assert.Contains("久未联系", await AllPagesAsync(teacher), StringComparison.Ordinal);

        await teacher.PostAsync($"/admin/children/{child.ContentItemId}/contacts", ("Form.Channel", "Phone"), ("Form.Direction", "ToFamily"), ("Form.IsReached", "true"), ("Form.Topic", "问候"));

        Assert.DoesNotContain(child.ContentItemId, await AllPagesAsync(teacher), StringComparison.Ordinal);
        Assert.Contains("问候", await teacher.GetPageAsync($"/admin/children/{child.ContentItemId}/contacts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rules_of_contact_bear_the_schools_number_and_name_the_teacher_of_each_class()
    {
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        var page = WebUtility.HtmlDecode(await teacher.GetPageAsync("/admin/letters/contact-policy"));
        Assert.Contains("每个家庭至少每 30 天联系上一次", page, StringComparison.Ordinal);
        Assert.Contains((await Site.UserAsync(DemoAccounts.Teacher)).DisplayName, page[page.IndexOf("<tbody>", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains((await Site.UserAsync(DemoAccounts.Principal)).DisplayName, page, StringComparison.Ordinal);
        Assert.DoesNotContain("留守", page[page.IndexOf("<section", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    private static async Task<string> AllPagesAsync(SiteClient client)
    {
        var (all, path) = ("", (string?)"/admin/letters/quiet");
        for (var turn = 0; path is not null && turn < 20; turn++)
        {
            var page = await client.GetPageAsync(path);
            all += page;
            path = System.Text.RegularExpressions.Regex.Match(page, "href=\"([^\"]*after=[^\"]*)\"") is { Success: true } next ? WebUtility.HtmlDecode(next.Groups[1].Value) : null;
            path = path is not null && path.StartsWith('?') ? "/admin/letters/quiet" + path : path;
        }
        return all;
    }

    private static async Task SendAsync(SiteClient client, string id, byte[] bytes)
    {
        var token = await client.TokenAsync("/admin");
        using var form = new MultipartFormDataContent { { new ByteArrayContent(bytes), "file", "录音.webm" }, { new StringContent(token.Value), "__RequestVerificationToken" } };
        using var answer = await client.Http.PostAsync(new Uri($"/admin/letters/{id}/sound", UriKind.Relative), form, Stop);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private string TokenOf(LetterRecipient row) => Site.Services.GetRequiredService<LinkTokens>().Of(row);

    private Task<LetterLink?> FoundAsync(string token) => Site.AsSystemAsync(services => services.GetRequiredService<ILetterLinks>().FindAsync(token, Stop));

    private Task<bool> TriedAsync(string token, string answer) => Site.AsSystemAsync(async services =>
    {
        var links = services.GetRequiredService<ILetterLinks>();
        return await links.TryAsync((await links.FindAsync(token, Stop))!, answer, Stop);
    });

    public sealed class OnSqlite(SqliteSite site) : LetterReceiptTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : LetterReceiptTests(site), IClassFixture<PostgreSqlSite>;
}
