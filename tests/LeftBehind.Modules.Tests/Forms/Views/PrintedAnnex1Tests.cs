using LeftBehind.Forms.Annexes;
using LeftBehind.Modules.Tests.Forms.Annexes;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Forms.Views;

public class PrintedAnnex1Tests(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task Every_child_is_on_a_landscape_page_of_its_own_with_all_labels_and_the_note()
    {
        using var pdf = await fixture.Site.PrintAsync(new Annex1Print([SampleForms.Child, SampleForms.DifficultChild, Annex1Sheet.Blank]), "annex1");

        Assert.Equal(3, pdf.NumberOfPages);
        Assert.All(pdf.GetPages(), page =>
        {
            Assert.Equal((842, 595), (Math.Round(page.Width), Math.Round(page.Height)));
            var text = PrintedText.Of(page);
            Assert.Contains("附件1", text, StringComparison.Ordinal);
            Assert.Contains(Annex1Form.Title, text, StringComparison.Ordinal);
            Assert.Contains(Annex1Form.Note, text, StringComparison.Ordinal);
            Assert.All(
                ["姓名", "性别", "出生年月", "班级", "填报时间", "父母外出情况", "外出时间、外出地点", "联系电话/手机", "父亲", "母亲", "实际监护人情况",
                    "与学生的关系", "详细地址", "关注的主要问题", "结对帮扶人姓名", "单位（职业）", "电话/手机", "结对时间"],
                label => Assert.Contains(label, text, StringComparison.Ordinal));
            Assert.DoesNotContain("127.0.0.1", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Long_names_rare_characters_further_guardians_and_several_phones_are_printed_whole()
    {
        using var pdf = await fixture.Site.PrintAsync(new Annex1Print([SampleForms.DifficultChild]), "annex1-difficult");
        var text = PrintedText.Of(Assert.Single(pdf.GetPages()));

        Assert.Contains("吐尔逊𠮷㛃", text, StringComparison.Ordinal);
        Assert.Contains("（另有2人）", text, StringComparison.Ordinal);
        Assert.Contains("0512-60000001", text, StringComparison.Ordinal);
        Assert.Equal(SampleForms.LongConcern.Count(character => character == '忧'), text.Count(character => character == '忧'));
    }

    [Fact]
    public async Task A_concern_longer_than_the_page_goes_on_on_the_next()
    {
        var concerns = string.Concat(Enumerable.Repeat(SampleForms.LongConcern, 5));
        using var pdf = await fixture.Site.PrintAsync(new Annex1Print([SampleForms.DifficultChild with { Concerns = concerns }]), "annex1-long");

        Assert.True(pdf.NumberOfPages > 1);
        Assert.Equal(concerns.Count(character => character == '忧'), pdf.GetPages().Sum(page => PrintedText.Of(page).Count(character => character == '忧')));
        Assert.All(pdf.GetPages(), page => Assert.Contains($"第{page.Number}页/共{pdf.NumberOfPages}页", PrintedText.Of(page), StringComparison.Ordinal));
        Assert.Contains("（续）", PrintedText.Of(pdf.GetPage(2)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upright_paper_holds_the_same()
    {
        using var pdf = await fixture.Site.PrintAsync(new Annex1Print([SampleForms.Child, SampleForms.DifficultChild], PaperOrientation.Portrait), "annex1-upright");

        Assert.Equal(2, pdf.NumberOfPages);
        Assert.All(pdf.GetPages(), page => Assert.Equal((595, 842), (Math.Round(page.Width), Math.Round(page.Height))));
    }

    [Fact]
    public async Task A_draft_says_so_beside_the_form()
    {
        using var pdf = await fixture.Site.PrintAsync(new Annex1Print([SampleForms.Child with { IsDraft = true }, SampleForms.Child]), "annex1-draft");

        Assert.Contains("草稿", PrintedText.Of(pdf.GetPage(1)), StringComparison.Ordinal);
        Assert.DoesNotContain("草稿", PrintedText.Of(pdf.GetPage(2)), StringComparison.Ordinal);
    }
}
