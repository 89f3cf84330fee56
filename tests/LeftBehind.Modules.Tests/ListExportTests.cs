using System.IO.Compression;
using System.Net;
using System.Text;
using ICSharpCode.SharpZipLib.Zip;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Audit.Entities;
using LeftBehind.Testing;
using LeftBehind.Users.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZipFile = ICSharpCode.SharpZipLib.Zip.ZipFile;

namespace LeftBehind.Modules.Tests;

/// <summary>Lists as they leave the system: what is shown, all of it, and a line in the log.</summary>
public abstract class ListExportTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    [Theory]
    [InlineData("/admin/organizations/export?level=School&q=石桥", "石桥乡小学", "青溪镇中心小学")]
    [InlineData("/admin/organizations/export?level=Township", "青溪镇", "石桥乡小学")]
    [InlineData("/admin/people/export?role=ClassTeacher", "班主任", "学籍管理员")]
    [InlineData("/admin/audit/export?action=SignedIn", "登录", "导出")]
    public async Task A_list_goes_out_as_it_is_filtered_and_leaves_a_line_in_the_log(string path, string there, string notThere)
    {
        using var county = await Site.SignInAsync(DemoAccounts.County);

        using var csv = await county.GetAsync(path + "&format=Csv");
        var table = Encoding.UTF8.GetString(await csv.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        var json = await county.GetPageAsync(path + "&format=Json");
        using var workbook = await county.GetAsync(path);
        var page = WebUtility.HtmlDecode(await county.GetPageAsync(path + "&page=true")).Split("<tbody>")[1].Split("</tbody>")[0];

        Assert.StartsWith("\uFEFF内部资料", table, StringComparison.Ordinal);
        var list = (await county.GetPageAsync(path.Replace("/export", "", StringComparison.Ordinal))).Split("<tbody>")[1].Split("</tbody>")[0];
        Assert.All([table, json, page, list], shown => Assert.Contains(there, shown, StringComparison.Ordinal));
        Assert.All([table.Split('\n', 2)[1], json.Split("\"rows\"", 2)[1], page, list], shown => Assert.DoesNotContain(notThere, shown, StringComparison.Ordinal));
        Assert.Equal((HttpStatusCode.OK, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (workbook.StatusCode, workbook.Content.Headers.ContentType?.MediaType));
        Assert.DoesNotContain("留守", workbook.Content.Headers.ContentDisposition?.FileNameStar ?? "", StringComparison.Ordinal);
        var user = await Site.UserAsync(DemoAccounts.County);
        Assert.Equal([AuditAction.Exported, AuditAction.Exported, AuditAction.Exported, AuditAction.Printed], await Site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Query<AuditRow>()
            .Where(row => row.UserId == user.UserId && (row.Action == AuditAction.Exported || row.Action == AuditAction.Printed)).OrderByDescending(row => row.Id).Take(4).OrderBy(row => row.Id).Select(row => row.Action).ToListAsync(TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("short", "short", HttpStatusCode.UnprocessableEntity, "8")]
    [InlineData("pass word", "pass word", HttpStatusCode.UnprocessableEntity, "不含空格")]
    [InlineData("Kx7#mooncake", "Kx7#moonlight", HttpStatusCode.UnprocessableEntity, "不一致")]
    public async Task A_password_that_will_not_do_is_asked_for_again(string password, string again, HttpStatusCode status, string said)
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);

        using var refused = await clerk.PostFormAsync("/admin/children/export", Typed(password, again), "/admin/children/export?locked=true");

        Assert.Equal(status, refused.StatusCode);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.DoesNotContain(password, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_site_demands_a_password_no_names_leave_without_and_the_figures_do()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var school = (await Site.UserAsync(DemoAccounts.Clerk)).Scope.OrganizationId;
        await DemandAsync(true);
        try
        {
            foreach (var path in new[] { "/admin/children/export", $"/admin/forms/annex2/{school}/file", $"/admin/forms/annex1/{school}/file" })
            {
                using var asked = await clerk.GetAsync(path);
                Assert.Equal("text/html", asked.Content.Headers.ContentType?.MediaType);
                using var sent = await clerk.PostFormAsync(path, Typed("Kx7#mooncake", "Kx7#mooncake"));
                Assert.Equal("application/zip", sent.Content.Headers.ContentType?.MediaType);
                using var zip = new ZipFile(new MemoryStream(await sent.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))) { Password = "Kx7#mooncake" };
                var entry = Assert.Single(zip.Cast<ZipEntry>());
                Assert.EndsWith(".xlsx", entry.Name, StringComparison.Ordinal);
                using var inner = new MemoryStream();
                await zip.GetInputStream(entry).CopyToAsync(inner, TestContext.Current.CancellationToken);
                Assert.Contains((await Site.UserAsync(DemoAccounts.Clerk)).DisplayName, await SheetAsync(inner.ToArray()), StringComparison.Ordinal);
            }
            using var figures = await clerk.GetAsync("/admin/children/counts/export");
            Assert.NotEqual("text/html", figures.Content.Headers.ContentType?.MediaType);
        }
        finally
        {
            await DemandAsync(false);
        }
    }

    [Fact]
    public async Task A_name_that_is_a_formula_goes_out_as_text_and_a_list_longer_than_a_batch_goes_out_whole()
    {
        await Site.AsSystemAsync(services =>
        {
            var users = services.GetRequiredService<IDocumentSession>().Set<User>();
            users.AddRange(Enumerable.Range(1, 1100).Select(number => new User { NormalizedUserName = $"FORMULA{number}" }.Named($"formula{number}", "=1+1")));
            return Task.FromResult(true);
        });
        using var admin = await Site.SignInAsync(DemoAccounts.Admin);
        var lines = (await admin.GetPageAsync("/admin/people/export?q=formula&format=Csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        Assert.Equal(1100, lines.Count);
        Assert.Equal(1100, lines.Select(line => line.Split(',')[1]).Distinct().Count());
        Assert.All(lines, line => Assert.StartsWith("'=1+1", line.Trim('"'), StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Typed(string password, string again) => new() { ["password"] = password, ["again"] = again };

    private Task<bool> DemandAsync(bool locked) => Site.AsSystemAsync(async services =>
    {
        await services.GetRequiredService<ISettings>().SaveAsync(new PersonalFileSettings { MustBeLocked = locked }, null, TestContext.Current.CancellationToken);
        return true;
    });

    private static async Task<string> SheetAsync(byte[] workbook)
    {
        using var package = new ZipArchive(new MemoryStream(workbook));
        using var reader = new StreamReader(package.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    public sealed class OnSqlite(SqliteSite site) : ListExportTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : ListExportTests(site), IClassFixture<PostgreSqlSite>;
}
