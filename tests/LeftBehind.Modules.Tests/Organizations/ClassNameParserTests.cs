using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LeftBehind.Organizations;

namespace LeftBehind.Modules.Tests.Organizations;

public class ClassNameParserTests
{
    [Theory]
    [InlineData("三(2)", 3, 2)]
    [InlineData("三（2）班", 3, 2)]
    [InlineData("3(2)班", 3, 2)]
    [InlineData("302班", 3, 2)]
    [InlineData("302", 3, 2)]
    [InlineData("３０２班", 3, 2)]
    [InlineData("712", 7, 12)]
    [InlineData("初二3班", 8, 3)]
    [InlineData("初二（3）班", 8, 3)]
    [InlineData("初中二年级3班", 8, 3)]
    [InlineData("初2(3)班", 8, 3)]
    [InlineData("初中八年级3班", 8, 3)]
    [InlineData("三年级（2）班", 3, 2)]
    [InlineData("三年级2班", 3, 2)]
    [InlineData("3年级2班", 3, 2)]
    [InlineData("三年级第2班", 3, 2)]
    [InlineData("三年2班", 3, 2)]
    [InlineData("三年级二班", 3, 2)]
    [InlineData("三年级十二班", 3, 12)]
    [InlineData("三二班", 3, 2)]
    [InlineData("三2班", 3, 2)]
    [InlineData("3.2班", 3, 2)]
    [InlineData("3-2", 3, 2)]
    [InlineData("三·二班", 3, 2)]
    [InlineData("七(1)班", 7, 1)]
    [InlineData("七〔1〕班", 7, 1)]
    [InlineData("七㈠班", 7, 1)]
    [InlineData("八年级1班", 8, 1)]
    [InlineData("八年级 1 班", 8, 1)]
    [InlineData("小学三年级二班", 3, 2)]
    [InlineData("小三(2)班", 3, 2)]
    [InlineData("三(02)班", 3, 2)]
    [InlineData("Grade 3 Class 2", 3, 2)]
    [InlineData("G3C2", 3, 2)]
    public void A_class_is_read_as_grade_and_number(string written, int grade, int number) =>
        Assert.Equal(new ParsedClassName(grade, null, ClassRules.StageOf(grade), number), ClassNameParser.Parse(written));

    [Theory]
    [InlineData("2011级2班", 2011, null, 2)]
    [InlineData("2011级（2）班", 2011, null, 2)]
    [InlineData("11级2班", 2011, null, 2)]
    [InlineData("２０１１級二班", 2011, null, 2)]
    [InlineData("初中2012级3班", 2012, SchoolStage.Junior, 3)]
    [InlineData("小学2012级十班", 2012, SchoolStage.Primary, 10)]
    public void A_class_is_read_as_entry_year_and_number(string written, int entryYear, SchoolStage? stage, int number) =>
        Assert.Equal(new ParsedClassName(null, entryYear, stage, number), ClassNameParser.Parse(written));

    [Theory]
    [InlineData("三年级", 3)]
    [InlineData("初三", 9)]
    [InlineData("小五", 5)]
    [InlineData("七年级", 7)]
    public void A_grade_with_one_class_needs_no_number(string written, int grade) =>
        Assert.Equal(new ParsedClassName(grade, null, ClassRules.StageOf(grade), null), ClassNameParser.Parse(written));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("3")]
    [InlineData("三")]
    [InlineData("32班")]
    [InlineData("1102班")]
    [InlineData("三十二班")]
    [InlineData("高一(2)班")]
    [InlineData("初四2班")]
    [InlineData("小七(1)班")]
    [InlineData("300班")]
    [InlineData("三(0)班")]
    [InlineData("三(77)班")]
    [InlineData("合计")]
    [InlineData("备注：三年级2班的王老师负责")]
    [InlineData("=HYPERLINK(\"x\")")]
    public void What_is_no_class_or_could_be_two_is_not_read(string? written) => Assert.Null(ClassNameParser.Parse(written));

    [Fact]
    public void An_entry_year_needs_a_stage_to_be_a_cohort()
    {
        var parsed = Assert.NotNull(ClassNameParser.Parse("2011级2班"));
        Assert.Null(parsed.CohortIn(new(2013)));
        Assert.Equal(new ClassCohort(2011, SchoolStage.Primary, 2), parsed.CohortIn(new(2013), SchoolStage.Primary));
    }

    [Fact]
    public void A_grade_is_a_cohort_in_a_school_year() =>
        Assert.Equal(new ClassCohort(2011, SchoolStage.Primary, 2), ClassNameParser.Parse("三(2)")?.CohortIn(new(2013)));

    [Fact]
    public void A_lone_surrogate_from_a_broken_workbook_is_not_read() => Assert.Null(ClassNameParser.Parse("三(2)\uD842"));

    [Property]
    public Property Every_way_of_writing_a_class_means_the_same_class() =>
        Prop.ForAll(Gen.Choose(1, 9).ToArbitrary(), Gen.Choose(1, 60).ToArbitrary(), (grade, number) =>
            Spellings(grade, number).All(written =>
                ClassNameParser.Parse(written) is { } parsed && parsed.Grade == grade && parsed.Number == number));

    [Property]
    public Property What_is_shown_can_be_read_back() =>
        Prop.ForAll(Gen.Choose(1, 9).ToArbitrary(), Gen.Choose(1, 60).ToArbitrary(), Gen.Choose(2001, 2099).ToArbitrary(), (grade, number, startYear) =>
        {
            var cohort = ClassRules.CohortOf(grade, number, new(startYear));
            var name = ClassNameParser.Parse(ClassRules.CohortName(cohort));
            return cohort.EntryYear < 2000 || (name is { } parsed && parsed.CohortIn(new(startYear)) == cohort);
        });

    [Property]
    public bool No_text_breaks_the_parser(string? written) =>
        ClassNameParser.Parse(written) is not { } parsed || parsed.Grade is null or (>= 1 and <= 9);

    private static IEnumerable<string> Spellings(int grade, int number)
    {
        var numeral = "一二三四五六七八九"[grade - 1];
        string[] plain =
        [
            ClassRules.Display(grade, number), ClassRules.ShortDisplay(grade, number),
            $"{numeral}年级({number})班", $"{grade}年级{number}班", $"{grade}{number:00}班", $"{grade}({number})", $" {grade}.{number} 班",
        ];
        return [.. plain, .. plain.Select(FullWidth)];
    }

    private static string FullWidth(string text) =>
        string.Concat(text.Select(character => character is > ' ' and <= '~' ? (char)(character + 0xFEE0) : character));
}
