using System.Net;
using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children;
using LeftBehind.Children.Parts;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Links;
using LeftBehind.Letters.Parts;
using LeftBehind.Letters.Writing;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Modules.Tests.Workflows;
using LeftBehind.Testing;
using LeftBehind.Workflows.Engine;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Letters;

/// <summary>A letter from the teacher past the principal to the families.</summary>
public abstract class LetterTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_the_principal_approves_goes_out_at_once_to_the_families_of_the_class()
    {
        var id = await Site.WrittenAsync(DemoAccounts.Teacher, "寒假信一");
        await Site.SubmitAsync(DemoAccounts.Teacher, id);
        var task = await Site.OpenTaskAsync(id);
        Assert.Equal((RoleNames.Principal, "寒假信一"), (task.AssignedRole, task.Title));
        using var principal = await Site.SignInAsync(DemoAccounts.Principal);
        Assert.Contains("就要放假了", await principal.GetPageAsync($"/admin/inbox/{task.Id}"), StringComparison.Ordinal);
        Assert.False((await Site.ItemAsync(id)).Published);

        await Site.AnswerAsync(DemoAccounts.Principal, task.Id, "Approve");

        Assert.True((await Site.ItemAsync(id)).Published);
        var (teacher, rows) = (await Site.UserAsync(DemoAccounts.Teacher), await Site.RecipientsAsync(id));
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(teacher.Scope.OrganizationId, row.ClassId));
        Assert.All(rows.GroupBy(row => row.HouseholdKey), household => Assert.Single(household, row => row.IsAddressee));
        Assert.Equal(rows.Count, rows.Select(row => row.TokenHash).Distinct().Count());
    }

    [Fact]
    public async Task What_is_returned_says_why_and_comes_again()
    {
        var id = await Site.WrittenAsync(DemoAccounts.Teacher, "寒假信二");
        await Site.SubmitAsync(DemoAccounts.Teacher, id);
        await Site.AnswerAsync(DemoAccounts.Principal, (await Site.OpenTaskAsync(id)).Id, "Return", "请补充防火提醒");

        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        Assert.Contains("请补充防火提醒", await teacher.GetPageAsync($"/admin/letters/{id}"), StringComparison.Ordinal);
        await teacher.PostAsync($"/admin/letters/{id}/submit");
        await Site.OpenTaskAsync(id);
    }

    [Fact]
    public async Task A_letter_with_a_day_waits_for_it_after_the_approval()
    {
        var day = DateOnly.FromDateTime(Site.Clock.GetUtcNow().UtcDateTime).AddDays(3);
        var id = await Site.WrittenAsync(DemoAccounts.Teacher, "定时信", ("Letter.PublishOn", $"{day:yyyy-MM-dd}"), ("Letter.PublishAt", "08:15"));
        await Site.SubmitAsync(DemoAccounts.Teacher, id);
        await Site.AnswerAsync(DemoAccounts.Principal, (await Site.OpenTaskAsync(id)).Id, "Approve");
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        Assert.Contains("已通过，到时发布", await teacher.GetPageAsync($"/admin/letters/{id}"), StringComparison.Ordinal);
        Assert.False((await Site.ItemAsync(id)).Published);

        Site.Clock.Advance(TimeSpan.FromDays(4));
        try
        {
            var clock = Site.Services.GetServices<IBackgroundTask>().OfType<WorkflowClock>().Single();
            await using var scope = Site.Scope();
            await clock.DoWorkAsync(scope.ServiceProvider, Stop);
            Assert.True((await Site.ItemAsync(id)).Published);
            Assert.NotEmpty(await Site.RecipientsAsync(id));
        }
        finally
        {
            Site.Clock.Return();
        }
    }

    [Fact]
    public async Task There_is_a_letter_for_each_season_and_none_of_them_has_a_fault()
    {
        Assert.All(Enum.GetNames<LetterSeason>(), season => Assert.NotNull(LetterPresets.Find(season, LetterLanguage.Chinese)));
        foreach (var preset in LetterPresets.All)
        {
            var letter = new LetterPart { Title = preset.Title, Salutation = LetterPresets.Salutation(preset.Language), Body = preset.Body, Language = preset.Language };
            Assert.Empty(await Site.AsSystemAsync(services => services.GetRequiredService<LetterRenderer>().FaultsAsync(letter, Stop)));
        }
    }

    [Theory]
    [InlineData("Letter.Body", "您好\n{{ 孩子姓名", "第 2 行：")]
    [InlineData("Letter.Body", "您好\n\n{{ 身份证号 }}", "没有“身份证号”这一项可填")]
    [InlineData("Letter.Body", "{% for i in (1..100000000) %}x{% endfor %}", "信写不完或太长")]
    [InlineData("Letter.Salutation", "{{ 1 | divided_by: 0 }}", "无法计算")]
    [InlineData("Letter.Body", "各位留守儿童家长", "贴标签")]
    [InlineData("Letter.Title", "关爱留守儿童", "贴标签")]
    [InlineData("Letter.Body", "孩子的号码是331121201703150023", "身份证号")]
    public async Task A_letter_with_a_fault_is_not_kept_and_the_line_is_named(string field, string text, string said)
    {
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        using var answer = await teacher.PostFormAsync("/admin/letters/new", LetterSite.FormOf("坏信", (field, text)));

        Assert.Null(answer.Headers.Location);
        Assert.Contains(said, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_for_a_home_goes_to_the_families_of_those_on_the_list_of_its_school_and_the_page_says_so()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var page = await clerk.GetPageAsync("/admin/letters/new");
        var home = Regex.Match(page, "name=\"Audience.Homes\" value=\"([^\"]+)\"").Groups[1].Value;
        Assert.Contains("没有每个儿童之家的到访名单", page, StringComparison.Ordinal);
        var (all, listed) = (await Site.RowsAsync(DemoAccounts.Clerk), ChildIndexRules.Is(ChildState.Listed, ChinaTime.Today(Site.Clock)).Compile());
        Assert.InRange(all.Count(listed), 1, all.Count - 1);

        Assert.Contains($"{all.Count(listed)} 名学生", await PreviewAsync(("Audience.Homes", home)), StringComparison.Ordinal);
        Assert.Contains("0 名学生，0 封纸质信", await PreviewAsync(("Audience.Homes", "a21000000000000000000000000homes")), StringComparison.Ordinal);

        async Task<string> PreviewAsync(params (string, string)[] audience)
        {
            using var answer = await clerk.PostFormAsync("/admin/letters/preview", LetterSite.FormOf("之家信", audience), "/admin/letters/new");
            return await answer.Content.ReadAsStringAsync(Stop);
        }
    }

    [Fact]
    public async Task What_a_letter_says_is_never_taken_for_markup()
    {
        var id = await Site.WrittenAsync(DemoAccounts.Teacher, "标记信", ("Letter.Body", "<script>alert(1)</script><b>您好</b>"));
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);

        var page = await teacher.GetPageAsync($"/admin/letters/{id}");

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_somebody_has_read_it_a_correction_says_what_it_puts_right()
    {
        var id = await Site.PublishedAsync("更正信");
        await OpenedAsync((await Site.RecipientsAsync(id))[0]);
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        var item = await Site.ItemAsync(id);
        (string, string)[] edited = [("Revision", $"{item.Revision}"), ("Letter.Body", "您好，返校改在初八。")];

        using var refused = await teacher.PostFormAsync($"/admin/letters/{id}/edit", LetterSite.FormOf("更正信", edited));
        Assert.Contains("已有人读过", await refused.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        using var saved = await teacher.PostFormAsync($"/admin/letters/{id}/edit", LetterSite.FormOf("更正信", [.. edited, ("Letter.Correction", "返校日改为初八")]));
        Assert.NotNull(saved.Headers.Location);

        Assert.NotEqual(item.ContentItemVersionId, (await Site.ItemAsync(id)).ContentItemVersionId);
        Assert.Equal(item.ContentItemVersionId, (await Site.ItemAsync(id, ContentVersion.Published)).ContentItemVersionId);
    }

    [Fact]
    public async Task Nobody_of_another_class_school_or_county_sees_a_letter_or_its_receipts()
    {
        var id = await Site.PublishedAsync("隔离信");
        var row = (await Site.RecipientsAsync(id))[0];
        foreach (var account in new[] { "teacher2", "clerk2", "county2", DemoAccounts.Mentor, DemoAccounts.Admin })
        {
            using var stranger = await Site.SignInAsync(account);
            foreach (var path in new[] { "", "/edit", "/receipts", "/print", "/forward", "/sound" })
            {
                using var opened = await stranger.GetAsync($"/admin/letters/{id}{path}");
                Assert.Equal(HttpStatusCode.NotFound, opened.StatusCode);
            }
            using var marked = await stranger.PostFormAsync($"/admin/letters/{id}/receipts", new() { ["ids"] = $"{row.Id}", ["step"] = "Paper" }, "/account");
            Assert.Equal(HttpStatusCode.NotFound, marked.StatusCode);
        }
        Assert.Null((await Site.RecipientsAsync(id))[0].PaperUtc);
    }

    private string TokenOf(LetterRecipient row) => Site.Services.GetRequiredService<LinkTokens>().Of(row);

    private Task<bool> OpenedAsync(LetterRecipient row) => Site.AsSystemAsync(async services =>
    {
        await services.GetRequiredService<ILetterReceipts>().OpenedAsync((await services.GetRequiredService<ILetterLinks>().FindAsync(TokenOf(row), Stop))!, Stop);
        return true;
    });

    public sealed class OnSqlite(SqliteSite site) : LetterTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : LetterTests(site), IClassFixture<PostgreSqlSite>;
}
