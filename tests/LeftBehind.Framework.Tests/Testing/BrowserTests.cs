using LeftBehind.Testing;
using Xunit.Sdk;

namespace LeftBehind.Framework.Tests.Testing;

public class BrowserTests
{
    private static readonly Uri NoSite = new("http://localhost/");

    [Fact]
    public async Task A_page_without_violations_passes()
    {
        var browser = await Browser.CurrentAsync();
        await using var page = await browser.OpenAsync(NoSite, Screen.Phone);
        await page.Page.SetContentAsync("""
            <!doctype html><html lang="zh-CN"><meta name="viewport" content="width=device-width"><title>名册</title><main><h1>学生名册</h1><p>𠮷小兰</p></main></html>
            """);

        await page.AssertAccessibleAsync();
        await page.AssertFitsScreenAsync();
        page.AssertNoErrors();
    }

    [Fact]
    public async Task A_field_without_a_label_is_named_in_the_failure()
    {
        var browser = await Browser.CurrentAsync();
        await using var page = await browser.OpenAsync(NoSite);
        await page.Page.SetContentAsync("""
            <!doctype html><html lang="zh-CN"><title>名册</title><main><h1>学生名册</h1><input name="phone"></main></html>
            """);

        var failure = await Assert.ThrowsAsync<TrueException>(page.AssertAccessibleAsync);

        Assert.Contains("label", failure.Message, StringComparison.Ordinal);
        Assert.Contains("""<input name="phone">""", failure.Message, StringComparison.Ordinal);
    }
}
