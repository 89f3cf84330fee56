using LeftBehind.Abstractions.Calendar;
using LeftBehind.Forms.Annexes;
using LeftBehind.Modules.Tests.Forms.Annexes;
using LeftBehind.Testing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace LeftBehind.Modules.Tests.Forms.Views;

public class PrintedAnnex2Tests(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    private const string Fixed = "留守儿童基本情况汇总表";

    [Theory]
    [InlineData(0, 1), InlineData(1, 1), InlineData(12, 1), InlineData(13, 1), InlineData(14, 2), InlineData(600, 47)]
    public async Task Thirteen_children_are_on_a_page_and_every_page_is_the_whole_form(int children, int pages)
    {
        using var pdf = await fixture.Site.PrintAsync(SampleForms.School(children, number => SampleForms.Row(number) with { Concerns = "学业困难", Change = "" }), $"annex2-{children}");

        Assert.Equal(pages, pdf.NumberOfPages);
        AssertIsTheForm(pdf);
        Assert.Equal(children, pdf.GetPages().Sum(page => Count(page, "学业困难")));
    }

    [Fact]
    public async Task Long_texts_make_rows_grow_and_nothing_is_lost()
    {
        using var pdf = await fixture.Site.PrintAsync(SampleForms.School(20, SampleForms.DifficultRow), "annex2-difficult");

        AssertIsTheForm(pdf);
        Assert.Equal(SampleForms.LongConcern.Count(character => character == '忧') * 3, pdf.GetPages().Sum(page => PrintedText.Of(page).Count(character => character == '忧')));
        Assert.Equal(20, pdf.GetPages().Sum(page => Count(page, "共4人")));
        Assert.DoesNotContain(pdf.GetPages().SkipLast(1).Select(LowestLine), lowest => lowest > 595 / 3);
    }

    [Fact]
    public async Task Every_sheet_says_at_its_edge_who_printed_it_for_which_school_and_when_and_a_list_that_it_is_internal()
    {
        await using var browser = await fixture.Site.OpenBrowserAsync();
        await browser.SignInAsync(DemoAccounts.Clerk);
        var clerk = await fixture.Site.UserAsync(DemoAccounts.Clerk);
        var school = clerk.Scope.OrganizationId;
        var by = $"{clerk.DisplayName}·青溪县·青溪镇中心小学·{ChinaTime.Today(fixture.Site.Clock):yyyy-MM-dd}";
        foreach (var (address, isList) in new[] { ($"/admin/forms/annex2/{school}?drafts=true", false), ($"/admin/forms/annex1/{school}?drafts=true", false), ("/admin/children", true), ("/admin/homes", true) })
        {
            await browser.GoToAsync(address);
            using var pdf = await browser.PrintAsync("mark" + address.Split('?')[0].Replace('/', '-'));
            Assert.All(pdf.GetPages(), page =>
            {
                var text = PrintedText.Of(page);
                Assert.Contains(by, text, StringComparison.Ordinal);
                Assert.Equal(isList, text.Contains("内部资料", StringComparison.Ordinal));
            });
        }
    }

    [Fact]
    public async Task The_blank_form_has_thirteen_rows()
    {
        using var pdf = await fixture.Site.PrintAsync(Annex2Sheet.Blank, "annex2-blank");

        AssertIsTheForm(pdf);
        Assert.Equal(1, pdf.NumberOfPages);
        var rows = Annex2Paging.Plan([], PrintMedium.Browser).Single().Lines;
        Assert.Equal(13, rows.Count);
    }

    [Fact]
    public async Task A_school_prints_its_own_form_without_the_screen_around_it()
    {
        await using var browser = await fixture.Site.OpenBrowserAsync();
        await browser.SignInAsync(DemoAccounts.Clerk);
        await browser.GoToAsync("/admin/forms");
        await browser.Page.Locator("form[action*=annex2] button").ClickAsync();
        await browser.Page.Locator(".annex-2").First.WaitForAsync();

        using var pdf = await browser.PrintAsync("annex2-school");
        Assert.InRange(pdf.NumberOfPages, 9, 12);
        AssertIsTheForm(pdf);
        Assert.DoesNotContain(pdf.GetPages(), page => PrintedText.Of(page).Contains("内部资料", StringComparison.Ordinal) || PrintedText.Of(page).Contains("留存", StringComparison.Ordinal));
    }

    private static void AssertIsTheForm(PdfDocument pdf)
    {
        foreach (var page in pdf.GetPages())
        {
            AssertIsTheForm(page, pdf.NumberOfPages);
        }
    }

    private static void AssertIsTheForm(Page page, int pages)
    {
        Assert.Equal((842, 595), (Math.Round(page.Width), Math.Round(page.Height)));
        var text = PrintedText.Of(page);
        Assert.Equal(1, Count(page, Fixed));
        Assert.Contains("附件2", text, StringComparison.Ordinal);
        Assert.All(Annex2Form.Columns, column => Assert.Contains(column.Header, text, StringComparison.Ordinal));
        Assert.Contains(Annex2Form.ParentsGroup, text, StringComparison.Ordinal);
        Assert.Contains(Annex2Form.Footnote, text, StringComparison.Ordinal);
        Assert.Contains($"第{page.Number}页/共{pages}页", text, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", text, StringComparison.Ordinal);
    }

    private static double LowestLine(Page page) => page.Letters.Where(letter => letter.Value is not ("注" or "第" or "页") && letter.Location.Y > 30).Min(letter => letter.Location.Y);

    private static int Count(Page page, string words) => PrintedText.Of(page).Split(words).Length - 1;
}
