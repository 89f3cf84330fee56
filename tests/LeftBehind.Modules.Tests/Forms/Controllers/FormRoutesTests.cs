using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ClosedXML.Excel;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Audit.Entities;
using LeftBehind.Children.Indexes;
using LeftBehind.Forms.Services;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Organizations.Entities;
using LeftBehind.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig;

namespace LeftBehind.Modules.Tests.Forms.Controllers;

public class FormRoutesTests(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Site Site => fixture.Site;

    [Theory]
    [InlineData("clerk2"), InlineData("principal2"), InlineData("county2"), InlineData("teacher2"), InlineData("mentor2"), InlineData("homemanager2")]
    [InlineData(DemoAccounts.Province), InlineData(DemoAccounts.Admin), InlineData(DemoAccounts.Mentor), InlineData(DemoAccounts.Counsellor), InlineData(DemoAccounts.HomeManager)]
    public async Task Who_has_no_business_with_the_school_finds_none_of_its_forms(string user)
    {
        using var client = await Site.SignInAsync(user);
        foreach (var route in await RoutesAsync())
        {
            using var answer = await client.GetAsync(route);
            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, $"{user} gets {(int)answer.StatusCode} on {route}");
        }
    }

    [Theory, InlineData(DemoAccounts.Clerk), InlineData(DemoAccounts.Principal), InlineData(DemoAccounts.County)]
    public async Task Who_answers_for_the_school_finds_them_all(string user)
    {
        using var client = await Site.SignInAsync(user);
        foreach (var route in (await RoutesAsync()).Where(route => user == DemoAccounts.County || !route.Contains("/county/", StringComparison.Ordinal)))
        {
            using var answer = await client.GetAsync(route);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{user} gets {(int)answer.StatusCode} on {route}");
        }
    }

    [Fact]
    public async Task A_class_teacher_prints_the_own_class_and_neither_another_one_nor_the_school()
    {
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        var (own, other, school) = (await IdAsync("2023-1"), await IdAsync("0001-2023-2"), await IdAsync("2133990001"));

        await teacher.GetPageAsync($"/admin/forms/annex1/{own}");
        await teacher.GetPageAsync($"/admin/forms/annex2/{own}");
        foreach (var route in new[] { $"/admin/forms/annex1/{other}", $"/admin/forms/annex2/{other}/file", $"/admin/forms/annex1/{school}", $"/admin/forms/school/{school}" })
        {
            using var answer = await teacher.GetAsync(route);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task What_is_printed_or_exported_is_in_the_log()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var school = await IdAsync("2133990001");
        var child = await ChildAsync();
        await clerk.GetPageAsync($"/admin/forms/annex2/{school}");
        await clerk.GetPageAsync($"/admin/forms/annex1/child/{child}");
        using var file = await clerk.GetAsync($"/admin/forms/annex2/{school}/file");

        var entries = await Site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Query<AuditRow>()
            .Where(row => row.Subject == "Annex2" || row.SubjectId == child).OrderByDescending(row => row.Id).Take(3)
            .Select(row => new { row.Action, row.Subject, row.SchoolId }).ToListAsync(Stop));
        Assert.Equal([AuditAction.Exported, AuditAction.Printed, AuditAction.Printed], entries.Select(entry => entry.Action));
        Assert.Equal(["Annex2", "Child", "Annex2"], entries.Select(entry => entry.Subject));
        Assert.All(entries, entry => Assert.Equal(school, entry.SchoolId));
    }

    [Fact]
    public async Task A_file_that_cannot_be_made_is_not_in_the_log()
    {
        var exported = await Site.AsAsync(DemoAccounts.Clerk, async services =>
        {
            var http = new DefaultHttpContext { RequestServices = services };
            var file = services.GetRequiredService<FormLog>().Exported(
                new(AuditAction.Exported, "Child", "unmade"), "登记表", _ => Task.FromResult<(int, Action<Stream, string>)>((1, (_, _) => throw new InvalidDataException("too large"))), "pdf");
            await Assert.ThrowsAsync<InvalidDataException>(() => file.ExecuteResultAsync(new(http, new(), new())));
            return await services.GetRequiredService<IDocumentSession>().QueryOutsideScope<AuditRow>().AnyAsync(row => row.SubjectId == "unmade", Stop);
        });
        Assert.False(exported);
    }

    [Fact]
    public async Task One_childs_form_is_a_PDF_with_a_code_back_to_the_file_where_the_site_is_reached_over_https()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var child = await ChildAsync();
        var configuration = Site.Services.GetRequiredService<IConfiguration>();
        var plain = await PdfAsync(clerk, child);
        configuration["LeftBehind:PublicBaseUrl"] = "http://jiaxiao.example";
        var unsafely = await PdfAsync(clerk, child);
        configuration["LeftBehind:PublicBaseUrl"] = "https://jiaxiao.example";
        var coded = await PdfAsync(clerk, child);
        configuration["LeftBehind:PublicBaseUrl"] = null;

        var name = (await Site.ItemAsync(child)).DisplayText;
        Assert.All([plain, unsafely, coded], text => Assert.Contains(name, text, StringComparison.Ordinal));
        Assert.All([plain, unsafely, coded], text => Assert.Contains("结对帮扶人姓名", text, StringComparison.Ordinal));
        var by = $"{(await Site.UserAsync(DemoAccounts.Clerk)).DisplayName} · 青溪县 · 青溪镇中心小学 · {ChinaTime.Today(Site.Clock):yyyy-MM-dd}";
        Assert.All([plain, unsafely, coded], text => Assert.Contains(by, text, StringComparison.Ordinal));
        Assert.All([plain, unsafely], text => Assert.DoesNotContain("扫码", text, StringComparison.Ordinal));
        Assert.Contains("扫码打开本表档案（须登录）", coded, StringComparison.Ordinal);
        Assert.DoesNotContain("jiaxiao", coded, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_class_list_becomes_a_form_for_each_pupil_and_is_kept_nowhere()
    {
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        var before = await TotalAsync();
        var page = await ListAsync(teacher, "姓名,性别,身份证件号,学籍号,班级,成员1姓名,成员1关系,成员1联系电话\n卓小满,,33010220170315001X,,三(2),卓大山,父亲,13912345678\n卓小寒,女,,,三(2),,,\n");

        Assert.Contains("共2份登记表", page, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(page, "<section class=\"annex-page"));
        Assert.All(["卓小满", "男", "2017年3月", "三年级2班", "卓大山", "13912345678", "卓小寒"], word => Assert.Contains($">{word}</td>", page, StringComparison.Ordinal));
        Assert.Equal(before, await TotalAsync());
    }

    [Theory]
    [InlineData("姓名,性别,出生年月\n王小满,男生女,2017年3月\n", "B2", "既不是男也不是女")]
    [InlineData("姓名,性别,出生年月\n王小满,男,2017年13月\n", "C2", "2017年13月")]
    [InlineData("姓名,性别,出生年月\n,男,2017年3月\n王小寒,男,2017年3月\n", "A2", "请填写姓名")]
    [InlineData("一,二,三\n1,2,3\n", "", "其中必须有：姓名")]
    [InlineData("", "", "请选择班级名单文件")]
    public async Task A_class_list_that_cannot_be_read_is_answered_with_the_cell_and_what_to_do(string list, string cell, string said)
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var page = await ListAsync(clerk, list);

        Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.Contains(cell.Length == 0 ? "" : $"<strong>{cell}</strong>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<section class=\"annex-page", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Downloads_have_neutral_names()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        using var file = await clerk.GetAsync($"/admin/forms/annex2/{await IdAsync("2133990001")}/file");

        Assert.Equal($"汇总表-青溪镇中心小学-{ChinaTime.Today(Site.Clock):yyyy-MM-dd}.xlsx", file.Content.Headers.ContentDisposition?.FileNameStar);
    }

    [Fact]
    public async Task A_county_reads_no_drafts()
    {
        var child = await DraftAsync();
        using var county = await Site.SignInAsync(DemoAccounts.County);
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        using var refused = await county.GetAsync($"/admin/forms/annex1/child/{child}?drafts=true");

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.Contains("草稿", await clerk.GetPageAsync($"/admin/forms/annex1/child/{child}"), StringComparison.Ordinal);
    }

    [Theory, InlineData("2099-01-01"), InlineData("1900-01-01"), InlineData("yesterday"), InlineData("")]
    public async Task A_day_that_cannot_be_is_answered_with_one_that_can(string day)
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);

        await clerk.GetPageAsync($"/admin/forms/annex2/{await IdAsync("2133990001")}?on={day}");
    }

    [Fact]
    public async Task A_county_chooses_how_the_care_by_one_parent_is_worded()
    {
        using var county = await Site.SignInAsync(DemoAccounts.County);
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var page = $"/admin/forms/county/{await IdAsync("339901")}";
        var form = $"/admin/forms/annex2/{await IdAsync("2133990001")}";
        Assert.DoesNotContain("随其他生活（", await clerk.GetPageAsync(form), StringComparison.Ordinal);

        using var refused = await clerk.PostFormAsync(page + "/settings", new() { ["nameStayingParent"] = "true" }, form);
        using var done = await county.PostFormAsync(page + "/settings", new() { ["nameStayingParent"] = "true" }, page);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Redirect), (refused.StatusCode, done.StatusCode));
        Assert.Contains("随其他生活（", await clerk.GetPageAsync(form), StringComparison.Ordinal);
        using var back = await county.PostFormAsync(page + "/settings", new() { ["nameStayingParent"] = "false" }, page);
    }

    [Fact]
    public async Task The_workbook_of_an_earlier_day_brings_the_figures_of_that_day()
    {
        using var county = await Site.SignInAsync(DemoAccounts.County);
        var id = await IdAsync("339901");
        var page = $"/admin/forms/county/{id}?on=2026-06-30";
        Assert.DoesNotContain("青溪镇中心小学", await county.GetPageAsync(page), StringComparison.Ordinal);

        using var asked = await county.PostFormAsync($"/admin/forms/county/{id}/workbooks", new() { ["on"] = "2026-06-30" }, page);
        using var again = await county.PostFormAsync($"/admin/forms/county/{id}/workbooks", new() { ["on"] = "2026-06-30" }, page);
        for (var look = 0; look < 300 && !(await county.GetPageAsync(page)).Contains("青溪镇中心小学", StringComparison.Ordinal); look++)
        {
            await Task.Delay(100, Stop);
        }

        Assert.Contains("青溪镇中心小学", await county.GetPageAsync(page), StringComparison.Ordinal);
        using var file = await county.GetAsync(asked.Headers.Location!.OriginalString + "/file");
        using var book = new XLWorkbook(await file.Content.ReadAsStreamAsync(Stop));
        Assert.Equal(["合计", "青溪镇中心小学"], book.Worksheets.Select(sheet => sheet.Name).Where(name => name is "合计" or "青溪镇中心小学"));
    }

    private static async Task<string> PdfAsync(SiteClient client, string child)
    {
        using var answer = await client.GetAsync($"/admin/forms/annex1/child/{child}/pdf");
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        using var pdf = PdfDocument.Open(await answer.Content.ReadAsByteArrayAsync(Stop));
        Assert.DoesNotContain("留守", pdf.Information.Title + answer.Content.Headers.ContentDisposition?.FileNameStar, StringComparison.Ordinal);
        return string.Concat(pdf.GetPages().Select(page => page.Text));
    }

    private static async Task<string> ListAsync(SiteClient client, string list)
    {
        var token = await client.TokenAsync("/admin/forms/blank/annex1/list");
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(list)), "list", "名单.csv" }, { new StringContent(token.Value), "__RequestVerificationToken" } };
        using var answer = await client.Http.PostAsync(new Uri("/admin/forms/blank/annex1/list", UriKind.Relative), form, Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
    }

    private Task<int> TotalAsync() => Site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Query<ContentItem>().CountAsync(Stop));

    private async Task<IReadOnlyList<string>> RoutesAsync()
    {
        var (school, schoolClass, county, child) = (await IdAsync("2133990001"), await IdAsync("0001-2023-2"), await IdAsync("339901"), await ChildAsync());
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        using var kept = await clerk.PostFormAsync($"/admin/forms/annex2/{school}/issues", [], $"/admin/forms/annex2/{school}");
        string[] pages =
        [
            $"/admin/forms/annex1/{school}", $"/admin/forms/annex1/{schoolClass}", $"/admin/forms/annex1/child/{child}",
            $"/admin/forms/annex2/{school}", $"/admin/forms/annex2/{schoolClass}", kept.Headers.Location!.OriginalString, await WorkbookAsync(county),
        ];
        return [$"/admin/forms/school/{school}", $"/admin/forms/county/{county}", .. pages, .. pages.Select(page => page + "/file")];
    }

    private async Task<string> WorkbookAsync(int countyId)
    {
        using var county = await Site.SignInAsync(DemoAccounts.County);
        using var asked = await county.PostFormAsync($"/admin/forms/county/{countyId}/workbooks", [], $"/admin/forms/county/{countyId}");
        var address = asked.Headers.Location!.OriginalString;
        for (var look = 0; look < 300 && !(await county.GetPageAsync(address)).Contains(address + "/file", StringComparison.Ordinal); look++)
        {
            await Task.Delay(100, Stop);
        }
        return address;
    }

    private Task<int> IdAsync(string code) => Site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Query<Organization>().Where(row => row.Code == code).Select(row => row.Id).SingleAsync(Stop));

    private Task<string> ChildAsync() => Site.AsAsync(DemoAccounts.Clerk, services =>
        services.GetRequiredService<IDocumentSession>().Query<ChildIndex>().Where(row => row.Published).OrderBy(row => row.Id).Select(row => row.ContentItemId).FirstAsync(Stop));

    private Task<string> DraftAsync() => Site.AsAsync(DemoAccounts.Clerk, services =>
    {
        var rows = services.GetRequiredService<IDocumentSession>().Query<ChildIndex>();
        return rows.Where(row => row.Latest && !row.Published && !rows.Any(other => other.ContentItemId == row.ContentItemId && other.Published))
            .OrderBy(row => row.Id).Select(row => row.ContentItemId).FirstAsync(Stop);
    });
}
