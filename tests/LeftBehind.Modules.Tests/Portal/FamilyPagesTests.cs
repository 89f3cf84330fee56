using System.Net;
using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Receipts;
using LeftBehind.Letters.Sounds;
using LeftBehind.Portal.Services;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Portal;

public abstract partial class FamilyPagesTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_letter_opens_after_the_notice_and_one_question_and_looking_alone_counts_as_nothing()
    {
        var row = (await Site.SentAsync("第一次打开"))[0];
        var path = "/p/" + Site.TokenOf(row);
        using var phone = Site.Visit();
        var notice = await phone.GetPageAsync(path);
        Assert.Contains("打开之前，请先看一下", notice, StringComparison.Ordinal);
        Assert.DoesNotContain(row.ChildNames, notice, StringComparison.Ordinal);
        Assert.DoesNotContain(row.PersonName, notice, StringComparison.Ordinal);
        await phone.GetPageAsync(path);
        Assert.Null((await Site.AgainAsync(row)).OpenedUtc);

        using var read = await phone.PostFormAsync(path + "/notice", [], path);
        var question = await phone.GetPageAsync(path);
        Assert.Contains("手机号的后四位", question, StringComparison.Ordinal);
        Assert.DoesNotContain(row.ChildNames, question, StringComparison.Ordinal);
        Assert.Null((await Site.AgainAsync(row)).OpenedUtc);
        using var wrong = await phone.PostFormAsync(path + "/check", new() { ["answer"] = "00" }, path);
        Assert.Contains("还可以试 4 次", await wrong.TextAsync(), StringComparison.Ordinal);

        using var right = await phone.PostFormAsync(path + "/check", new() { ["answer"] = await Site.AnswerOfAsync(row) }, path);
        var letter = await phone.GetPageAsync(path);
        Assert.Contains("就要放假了", letter, StringComparison.Ordinal);
        Assert.Contains("0578-2345678", letter, StringComparison.Ordinal);
        Assert.Contains("12355", letter, StringComparison.Ordinal);
        Assert.NotNull((await Site.AgainAsync(row)).OpenedUtc);
        Assert.Null((await Site.AgainAsync(row)).ConfirmedUtc);

        using var confirmed = await phone.PostFormAsync(path + "/read", [], path);
        Assert.NotNull((await Site.AgainAsync(row)).ConfirmedUtc);
        Assert.Contains("老师已经知道您读过了", await phone.GetPageAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_phone_is_asked_again_and_a_phone_is_remembered_for_its_own_person_only()
    {
        var rows = await Site.SentAsync("两个人");
        using var phone = await Site.OpenAsync(rows[0]);
        Assert.Contains("就要放假了", await phone.GetPageAsync("/p/" + Site.TokenOf(rows[0])), StringComparison.Ordinal);
        using var other = Site.Visit();
        Assert.Contains("打开之前", await other.GetPageAsync("/p/" + Site.TokenOf(rows[0])), StringComparison.Ordinal);
        var stranger = rows.First(row => row.PersonId != rows[0].PersonId);
        Assert.Contains("打开之前", await phone.GetPageAsync("/p/" + Site.TokenOf(stranger)), StringComparison.Ordinal);

        var next = (await Site.SentAsync("下一封")).First(row => row.PersonId == rows[0].PersonId);
        var path = "/p/" + Site.TokenOf(next);
        var closed = await phone.GetPageAsync(path);
        Assert.DoesNotContain("就要放假了", closed, StringComparison.Ordinal);
        Assert.DoesNotContain("后四位", closed, StringComparison.Ordinal);
        Assert.Null((await Site.AgainAsync(next)).OpenedUtc);
        using var opened = await phone.PostFormAsync(path + "/open", [], path);
        Assert.NotNull((await Site.AgainAsync(next)).OpenedUtc);
        Assert.Contains("就要放假了", await phone.GetPageAsync(path), StringComparison.Ordinal);

        using var forgotten = await phone.PostFormAsync(path + "/forget", [], path);
        Assert.Contains("打开之前", await phone.GetPageAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_wrong_answers_lock_the_letter_until_the_teacher_unlocks_it()
    {
        var row = (await Site.SentAsync("猜一猜"))[0];
        var path = "/p/" + Site.TokenOf(row);
        using var phone = Site.Visit();
        using var read = await phone.PostFormAsync(path + "/notice", [], path);
        var token = await phone.TokenAsync(path);
        for (var tries = 0; tries < 5; tries++)
        {
            using var wrong = await phone.PostFormAsync(path + "/check", new() { ["answer"] = "x" }, token);
        }
        using var right = await phone.PostFormAsync(path + "/check", new() { ["answer"] = await Site.AnswerOfAsync(row) }, token);
        var page = await phone.GetPageAsync(path);
        Assert.Contains("信已锁上", page, StringComparison.Ordinal);
        Assert.DoesNotContain("就要放假了", page, StringComparison.Ordinal);

        await Site.StepAsync(row, RecipientStep.Unlock);
        Site.Clock.Advance(TimeSpan.FromMinutes(1));
        using var phone2 = await Site.OpenAsync(row);
        Assert.Contains("就要放假了", await phone2.GetPageAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_that_are_unknown_withdrawn_or_over_look_all_the_same()
    {
        var rows = await Site.SentAsync("停用");
        var path = "/p/" + Site.TokenOf(rows[0]);
        using var phone = await Site.OpenAsync(rows[0]);
        await Site.StepAsync(rows[0], RecipientStep.Revoke);
        List<string> pages = [];
        foreach (var address in new[] { path, "/p/" + new string('0', 24), "/p/x", path.ToUpperInvariant(), path + "0", path + "/call", path + "/reply", path + "/sound", path + "/not-me" })
        {
            using var answer = await phone.GetAsync(address.Replace("/P/", "/p/", StringComparison.Ordinal));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            pages.Add((await answer.TextAsync()).Split("<main")[1].Split("</main>")[0]);
        }
        Assert.Single(pages.Distinct());
        foreach (var step in new[] { "notice", "check", "open", "read", "call", "reply", "not-me", "forget" })
        {
            using var answer = await phone.PostFormAsync($"{path}/{step}", [], "/login");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
        Site.Clock.Advance(TimeSpan.FromDays(200));
        using var late = await phone.GetAsync("/p/" + Site.TokenOf(rows[1]));
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
        Site.Clock.Return();
    }

    [Fact]
    public async Task Whoever_got_it_by_mistake_says_so_without_being_asked_anything()
    {
        var row = (await Site.SentAsync("发错了"))[0];
        var path = "/p/" + Site.TokenOf(row);
        using var phone = Site.Visit();
        using var told = await phone.PostFormAsync(path + "/not-me", [], path + "/not-me");
        Assert.Contains("以后不会再发给您", await told.TextAsync(), StringComparison.Ordinal);
        var after = await Site.AgainAsync(row);
        Assert.NotNull(after.FailedUtc);
        Assert.NotNull(after.LinkRevokedUtc);
        using var gone = await phone.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task A_family_asks_to_be_called_by_its_own_clock_and_answers_in_writing_or_by_a_recording()
    {
        var row = (await Site.SentAsync("回应"))[0];
        var path = "/p/" + Site.TokenOf(row);
        using var phone = await Site.OpenAsync(row);
        using var unclear = await phone.PostFormAsync(path + "/call", new() { ["time"] = "evening" }, path + "/call");
        Assert.Contains("时间请写成 19:30 的样子", await unclear.TextAsync(), StringComparison.Ordinal);
        using var asked = await phone.PostFormAsync(path + "/call", new() { ["time"] = "19:30", ["zone"] = "Asia/Tokyo", ["text"] = "周末最好" }, path + "/call");
        Assert.Contains("已经告诉老师", await asked.TextAsync(), StringComparison.Ordinal);
        Assert.Contains("18:30", (await Site.AgainAsync(row)).Note, StringComparison.Ordinal);

        using var nothing = await phone.PostFormAsync(path + "/reply", new() { ["words"] = " " }, path + "/reply");
        Assert.Contains("请写几句，或者选一段录音", await nothing.TextAsync(), StringComparison.Ordinal);
        using var said = await phone.PostFormAsync(path + "/reply", new() { ["words"] = "收到，谢谢老师" }, path + "/reply");
        Assert.Equal("收到，谢谢老师", Assert.Single(await Site.RepliesAsync(row)).Text);
        foreach (var bytes in new byte[][] { [], [.. "<html>not a sound</html>"u8] })
        {
            using var refused = await SendSoundAsync(phone, path, bytes, "写了好久的话");
            await KeepsAsync(refused, "写了好久的话");
        }
        Site.Clock.Advance(TimeSpan.FromMinutes(1));
        foreach (var megabytes in new[] { 11, 200 })
        {
            using var large = await SendSoundAsync(phone, path, new byte[megabytes * 1024 * 1024], "写了好久的话");
            await KeepsAsync(large, "写了好久的话");
        }
        Assert.Single(await Site.RepliesAsync(row));
        using var spoken = await SendSoundAsync(phone, path, [.. "#!AMR\n"u8, .. new byte[200]]);
        Assert.EndsWith(".amr", (await Site.RepliesAsync(row))[^1].Sound, StringComparison.Ordinal);
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        var board = await teacher.GetPageAsync($"/admin/letters/{row.ContentItemId}/receipts");
        Assert.Matches("download=\"[0-9a-f]{32}.amr\">下载录音", board);
        Assert.Contains("老式手机的录音", board, StringComparison.Ordinal);

        // A year later the recording is gone, and that there was one stays.
        await Site.AsSystemAsync(async services =>
        {
            await services.GetRequiredService<IDocumentSession>().Set<LetterReply>().Where(reply => reply.RecipientId == row.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(reply => reply.ReceivedUtc, reply => reply.ReceivedUtc.AddDays(-366)), Stop);
            return true;
        });
        var name = (await Site.RepliesAsync(row))[^1].Sound;
        await Site.AsSystemAsync(async services =>
        {
            await new RecordingCleanup(Site.Clock).DoWorkAsync(services, Stop);
            return true;
        });
        Assert.Equal(["", ""], (await Site.RepliesAsync(row)).Select(reply => reply.Sound));
        await using var scope = Site.Scope();
        Assert.Null(scope.ServiceProvider.GetRequiredService<ISoundFiles>().Find(name));
    }

    [Fact]
    public async Task Nobody_tries_answers_one_after_the_other()
    {
        var row = (await Site.SentAsync("太快了"))[0];
        var path = "/p/" + Site.TokenOf(row);
        using var phone = Site.Visit();
        var token = await phone.TokenAsync(path);
        for (var tries = 0; tries < 10; tries++)
        {
            using var answer = await phone.PostFormAsync(path + "/notice", [], token);
        }
        using var busy = await phone.PostFormAsync(path + "/notice", [], token);
        Assert.Equal(HttpStatusCode.TooManyRequests, busy.StatusCode);
        Assert.Contains("请稍等", await busy.TextAsync(), StringComparison.Ordinal);
        using var foreign = await phone.PostFormAsync(path + "/check", new() { ["answer"] = "1234" }, new AntiforgeryToken("forged"));
        Assert.True(foreign.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Pages_that_are_only_looked_at_write_nothing_and_are_small()
    {
        var row = (await Site.SentAsync("请看一看"))[0];
        var path = "/p/" + Site.TokenOf(row);
        using var fresh = Site.Visit();
        using var phone = await Site.OpenAsync(row);
        using var watch = new SqlWatch(Site);
        watch.Take();
        foreach (var (client, address) in new[] { (fresh, path), (fresh, "/p/x"), (fresh, path + "/not-me"), (phone, path + "/call"), (phone, path + "/reply"), (phone, path + "/more"), (phone, path + "/calendar"), (phone, path + "/hours"), (phone, path + "/learn"), (phone, path + "/contact"), (phone, path) })
        {
            using var answer = await client.GetAsync(address);
            var page = await answer.TextAsync();
            Assert.Equal(client == phone && address is var asked && (asked == path || asked == path + "/reply") ? 1 : 0, page.Split("<script").Length - 1);
            Assert.InRange(await answer.WeightAsync(client), 1, 100_000);
        }
        Assert.DoesNotContain(watch.Take(), entry => entry.Said == "BEGIN");
    }

    private static async Task<HttpResponseMessage> SendSoundAsync(SiteClient phone, string path, byte[] bytes, string words = "")
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent((await phone.TokenAsync(path + "/reply")).Value), "__RequestVerificationToken" },
            { new StringContent(words), "words" },
            { new ByteArrayContent(bytes), "sound", "录音.m4a" },
        };
        return await phone.Http.PostAsync(new Uri(path + "/reply", UriKind.Relative), form, Stop);
    }

    private static async Task KeepsAsync(HttpResponseMessage answer, string words)
    {
        var page = await answer.TextAsync();
        Assert.Contains("class=\"fault\"", page, StringComparison.Ordinal);
        Assert.Contains($">{words}</textarea>", page, StringComparison.Ordinal);
    }

    public sealed class OnSqlite(SqliteSite site) : FamilyPagesTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : FamilyPagesTests(site), IClassFixture<PostgreSqlSite>;
}
