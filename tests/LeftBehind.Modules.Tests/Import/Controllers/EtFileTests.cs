using System.Net;
using System.Text;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Import.Controllers;

/// <summary>Tables that WPS saves as .et: most are an .xls by another name; what is not, is answered with how to save it.</summary>
public sealed class EtFileTests(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task A_table_of_WPS_is_read()
    {
        using var clerk = await fixture.Site.SignInAsync(DemoAccounts.Clerk);
        var batch = await new ImportScreens(clerk).ToPreviewAsync(await TableAsync(), "各班名单.et");
        Assert.Contains("三年级1班", await clerk.GetPageAsync($"{batch}/preview"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tidy.xlsx", "名单.et")]
    [InlineData("tidy.xlsx", "名单.xls")]
    [InlineData("classes.xls", "名单.xlsx")]
    [InlineData("roster-gb18030.csv", "名单.xls")]
    public async Task A_table_that_LibreOffice_saved_is_read_under_the_name_of_another_kind(string sample, string name)
    {
        using var clerk = await fixture.Site.SignInAsync(DemoAccounts.Clerk);
        var file = await File.ReadAllBytesAsync(Repository.PathOf("recipes", "samples", sample), TestContext.Current.CancellationToken);
        using var answer = await new ImportScreens(clerk).UploadAsync(file, name);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.EndsWith("/columns", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ETBook\0\0")]
    [InlineData("Contents")]
    public async Task One_with_streams_that_nobody_else_reads_is_answered_with_how_to_save_it(string stream)
    {
        using var clerk = await fixture.Site.SignInAsync(DemoAccounts.Clerk);
        using var answer = await new ImportScreens(clerk).UploadAsync(Renamed(await TableAsync(), stream), "各班名单.et");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("另存为", page, StringComparison.Ordinal);
        Assert.Contains(".xlsx", page, StringComparison.Ordinal);
    }

    private static Task<byte[]> TableAsync() => File.ReadAllBytesAsync(Repository.PathOf("recipes", "samples", "classes.xls"), TestContext.Current.CancellationToken);

    // In the directory of the compound file; the length stays.
    private static byte[] Renamed(byte[] file, string stream)
    {
        var (name, copy) = (Encoding.Unicode.GetBytes("Workbook"), file.ToArray());
        for (var at = copy.AsSpan().IndexOf(name); at >= 0; at = copy.AsSpan().IndexOf(name))
        {
            Encoding.Unicode.GetBytes(stream).CopyTo(copy, at);
        }

        return copy;
    }
}
