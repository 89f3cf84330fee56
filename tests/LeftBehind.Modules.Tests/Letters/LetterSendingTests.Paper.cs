using System.Net;
using LeftBehind.Abstractions.Content;
using LeftBehind.Letters.Sending;
using LeftBehind.Letters.ViewModels;
using LeftBehind.Modules.Tests.Portal;
using LeftBehind.Testing;
using LeftBehind.Ui.Paper;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig;

namespace LeftBehind.Modules.Tests.Letters;

public abstract partial class LetterSendingTests
{
    [Fact]
    public async Task The_PDF_has_a_page_for_each_household_in_the_order_of_the_class_and_the_copies_for_the_others_name_nobody()
    {
        var id = await Site.PublishedAsync("成册信");
        var rows = (await Site.RecipientsAsync(id)).Where(row => row.IsAddressee).ToList();
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);

        using var answer = await teacher.GetAsync($"/admin/letters/{id}/print.pdf?copies=2");

        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        using var pdf = PdfDocument.Open(await answer.Content.ReadAsByteArrayAsync(Stop));
        var pages = pdf.GetPages().Select(page => page.Text).ToList();
        Assert.Equal(rows.Count + 2, pages.Count);
        Assert.All(rows.Zip(pages), pair => Assert.True(
            pair.Second.Contains(pair.First.ChildNames, StringComparison.Ordinal) && pair.Second.Contains($"{Public}/p/{Site.TokenOf(pair.First)}", StringComparison.Ordinal), pair.Second));
        Assert.All(pages.TakeLast(2), page => Assert.True(page.Contains("尊敬的家长：", StringComparison.Ordinal) && !page.Contains("/p/", StringComparison.Ordinal), page));
        var said = string.Concat(pages) + pdf.Information.Title + pdf.Information.Creator + pdf.Information.Author + answer.Content.Headers.ContentDisposition?.FileNameStar;
        Assert.Contains("成册信", said, StringComparison.Ordinal);
        Assert.DoesNotContain("留守", said, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)left.?behind", said);
    }

    [Fact]
    public async Task A_letter_to_thousands_is_printed_in_parts_of_which_none_leaves_a_household_out()
    {
        var id = await Site.PublishedAsync("分册信");
        var households = (await Site.RecipientsAsync(id)).Where(row => row.IsAddressee).Select(Site.TokenOf).ToList();
        const int AtOnce = 7;

        var parts = await Site.AsAsync(DemoAccounts.Teacher, async services =>
        {
            var letter = (await services.GetRequiredService<IContentManager>().GetAsync(id, ContentVersion.Published, Stop))!;
            var printing = services.GetRequiredService<LetterPrinting>();
            var first = await printing.ReadAsync(letter, copies: 2, part: 0, Stop, AtOnce);
            List<PrintPage> all = [first];
            for (var part = 2; part <= first.Parts; part++)
            {
                all.Add(await printing.ReadAsync(letter, copies: 2, part, Stop, AtOnce));
            }
            return all;
        });

        Assert.Equal((households.Count + AtOnce - 1) / AtOnce, parts.Count);
        Assert.All(parts.SkipLast(1), part => Assert.Equal(AtOnce, part.Sheets.Count));
        Assert.Equal(households, parts.SelectMany(part => part.Sheets).Where(sheet => sheet.Url.Length > 0).Select(sheet => sheet.Url.Split('/')[^1]));
        Assert.Equal(2, parts[^1].Sheets.Count(sheet => sheet.Url.Length == 0));
    }

    [Fact]
    public async Task Without_a_font_the_page_says_what_the_PDF_needs()
    {
        var id = await Site.PublishedAsync("无字体信");
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        var configuration = Site.Services.GetRequiredService<IConfiguration>();
        configuration[PaperFont.Setting] = "/nowhere.ttf";

        try
        {
            using var answer = await teacher.GetAsync($"/admin/letters/{id}/print.pdf");
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.Contains(PaperFont.Setting, await teacher.GetPageAsync($"/admin/letters/{id}/print"), StringComparison.Ordinal);
        }
        finally
        {
            configuration[PaperFont.Setting] = null;
        }
    }
}
