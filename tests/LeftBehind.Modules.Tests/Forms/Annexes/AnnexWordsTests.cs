using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children;
using LeftBehind.Children.Entities;
using LeftBehind.Children.Parts;
using LeftBehind.Forms.Annexes;
using LeftBehind.Organizations;

namespace LeftBehind.Modules.Tests.Forms.Annexes;

public class AnnexWordsTests
{
    private static readonly DateOnly On = new(2026, 11, 24);

    [Fact]
    public void Annex_1_has_a_word_for_every_cell() =>
        Assert.Equal(
            new Annex1Sheet
            {
                Name = "𠮷小明",
                Sex = "男",
                BornIn = "2017年3月",
                Class = "三年级2班",
                FilledOn = "2026年11月24日",
                Father = new("王建国", "2025年2月，江苏省苏州市", "15400000001"),
                Mother = new("李秀英", "在家", "15400000002"),
                Guardian = new("李秀英", "母亲", "青溪镇上村8号", "15400000002\n0579-80000000"),
                SecondGuardian = new("王大山", "祖父", "", ""),
                FurtherGuardians = 1,
                Concerns = "学业困难、经济困难；作业无人辅导",
                MentorName = "周敏",
                MentorOccupation = "教师",
                MentorPhone = "13600000001",
                PairedOn = "2026年9月",
            },
            Annex1Words.Of(Child(), On));

    [Fact]
    public void Annex_2_says_the_same_in_a_line() =>
        Assert.Equal(
            new Annex2Row
            {
                Name = "𠮷小明",
                Class = "三(2)",
                Father = "江苏省苏州市\n15400000001",
                Mother = "在家",
                Guardians = "李秀英；青溪镇上村8号；15400000002、0579-80000000\n王大山\n（另有1人）",
                GuardianshipForm = "随其他生活",
                Concerns = "学业困难、经济困难；作业无人辅导",
                Mentor = "周敏（教师）",
                Change = "新增",
            },
            Annex2Words.Of(Child(), On, nameStayingParent: false, "新增"));

    [Fact]
    public void A_county_may_name_the_parent_who_stayed() =>
        Assert.Equal("随其他生活（母亲）", Annex2Words.Of(Child(), On, nameStayingParent: true, "").GuardianshipForm);

    [Fact]
    public void The_class_goes_by_the_grade_of_the_day_of_filling_in()
    {
        Assert.Equal("二年级2班", Annex1Words.Of(Child(), new DateOnly(2026, 8, 31)).Class);
        Assert.Equal("二(2)", Annex2Words.Of(Child(), new DateOnly(2026, 8, 31), false, "").Class);
    }

    [Fact]
    public void An_empty_file_makes_empty_cells_and_no_fault()
    {
        var child = new ChildOnForm(new ContentItem(), new ChildFile(), null);

        Assert.Equal(("", "", ""), (Annex1Words.Of(child, On).Class, Annex1Words.Of(child, On).BornIn, Annex1Words.Of(child, On).MentorName));
        Assert.Equal(("", "", "—"), (Annex2Words.Of(child, On, true, "").GuardianshipForm, Annex2Words.Of(child, On, true, "").Guardians, Annex2Words.Of(child, On, true, "").Father));
    }

    [Theory]
    [InlineData("", "学业困难、经济困难")]
    [InlineData("学业困难、经济困难", "学业困难、经济困难")]
    [InlineData("  作业无人辅导 \r\n", "学业困难、经济困难；作业无人辅导")]
    public void Kinds_of_concern_stand_before_the_text_and_only_once(string text, string words) =>
        Assert.Equal(words, ConcernWords.Of(new() { Tags = [ConcernTag.Learning, ConcernTag.Poverty, ConcernTag.Learning], Text = text }));

    private static ChildOnForm Child() => new(new ContentItem(), new ChildFile
    {
        Child = new() { Name = "𠮷小明", Sex = Sex.Male, BirthDate = PartialDate.Parse("2017-03-05") },
        Parents = new()
        {
            Father = new()
            {
                Name = "王建国",
                Status = ParentStatus.AwayOutOfProvince,
                Phones = ["15400000001"],
                Absences = [new() { Since = PartialDate.Parse("2025-02"), Place = "江苏省苏州市" }],
            },
            Mother = new() { Name = "李秀英", Status = ParentStatus.Home, Phones = ["15400000002"] },
        },
        Guardians = new()
        {
            Detail = GuardianshipDetail.StayingMother,
            Guardians =
            [
                new() { Name = "李秀英", Relation = "母亲", Address = "青溪镇上村8号", Phones = ["15400000002", "0579-80000000"] },
                new() { Name = "王大山", Relation = "祖父" },
                new() { Name = "陈桂香", Relation = "祖母" },
            ],
        },
        Concerns = new() { Tags = [ConcernTag.Learning, ConcernTag.Poverty], Text = "作业无人辅导" },
        Enrolment = new() { EntryYear = 2024, Stage = SchoolStage.Primary, ClassNumber = 2 },
    }, new ChildHelper { Name = "周敏", Occupation = "教师", Phone = "13600000001", From = new DateOnly(2026, 9, 10) });
}
