using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children;
using LeftBehind.Children.Parts;

namespace LeftBehind.Modules.Tests.Children;

public sealed class ChildValidationRulesTests
{
    private static readonly DateOnly Today = new(2013, 11, 30);

    public static TheoryData<string, FindingCode> Names() => new()
    {
        { "", FindingCode.NameMissing },
        { new string('王', 100), FindingCode.NameTooLong },
        { "王\u0000明", FindingCode.NameUnprintable },
        { "123", FindingCode.NotAName },
    };

    [Fact]
    public void A_sound_file_has_no_findings() => Assert.Empty(ChildValidationRules.Check(File(), 4, Today));

    [Theory, MemberData(nameof(Names))]
    public void A_name_that_is_none_is_refused(string name, FindingCode code) => AssertFinding(code, "Child.Name", refuses: true, file => file.Child.Name = name);

    [Fact]
    public void Fifty_rare_characters_are_a_name() =>
        Assert.Empty(Check(file => file.Child.Name = string.Concat(Enumerable.Repeat("𠮷", 50))));

    [Theory]
    [InlineData("2013-12-01", null, FindingCode.BirthInFuture, true)]
    [InlineData("2013-12", null, FindingCode.BirthInFuture, true)]
    [InlineData("2013-11", null, FindingCode.TooYoungForSchool, false)]
    [InlineData("2007-12-01", null, FindingCode.TooYoungForSchool, false)]
    [InlineData("1996-11-30", null, FindingCode.TooOldForSchool, false)]
    [InlineData("2004-05-06", 1, FindingCode.AgeUnusualForGrade, false)]
    [InlineData("2004-05-06", 7, FindingCode.AgeUnusualForGrade, false)]
    public void A_birth_date_is_held_against_today_and_the_grade(string born, int? grade, FindingCode code, bool refuses) =>
        AssertFinding(code, "Child.BirthDate", refuses, file => file.Child.BirthDate = PartialDate.Parse(born), grade);

    [Theory]
    [InlineData("2007-11-30", 1)]
    [InlineData("1996-12-01", 9)]
    [InlineData("2004-05-06", 2)]
    [InlineData("2004-05-06", 6)]
    public void Two_years_off_are_usual(string born, int grade) =>
        Assert.DoesNotContain(ChildValidationRules.Check(Changed(file => file.Child.BirthDate = PartialDate.Parse(born)), grade, Today), finding => finding.Refuses || (grade < 9 && finding.Code == FindingCode.AgeUnusualForGrade));

    [Theory]
    [InlineData("33110220040506", "Child.ResidentIdNo", FindingCode.ResidentIdMalformed, true)]
    [InlineData("110105194912310021", "Child.ResidentIdNo", FindingCode.ResidentIdCheckDigit, false)]
    [InlineData("11010519491231002X", "Child.BirthDate", FindingCode.BirthDiffersFromId, false)]
    [InlineData("11010519491231002X", "Child.Sex", FindingCode.SexDiffersFromId, false)]
    public void A_resident_number_is_held_against_the_rest(string number, string field, FindingCode code, bool refuses) =>
        AssertFinding(code, field, refuses, file => file.Child.ResidentIdNo = number);

    [Theory]
    [InlineData("1949")]
    [InlineData("1949-12")]
    [InlineData("1949-12-31")]
    public void A_birth_month_agrees_with_a_number_of_that_month(string born) =>
        Assert.DoesNotContain(Check(file => { file.Child.ResidentIdNo = "11010519491231002X"; file.Child.BirthDate = PartialDate.Parse(born); }), finding => finding.Code == FindingCode.BirthDiffersFromId);

    [Theory]
    [InlineData("X123", FindingCode.StudentRegistryNoMalformed, true)]
    [InlineData("G110105194912310021", FindingCode.StudentRegistryNoCheckDigit, false)]
    public void A_registry_number_is_checked(string number, FindingCode code, bool refuses) =>
        AssertFinding(code, "Child.StudentRegistryNo", refuses, file => file.Child.StudentRegistryNo = number);

    [Fact]
    public void A_temporary_registry_number_is_not() => Assert.Empty(Check(file => file.Child.StudentRegistryNo = "L110105194912310021"));

    [Fact]
    public void A_phone_that_is_none_is_refused_where_it_stands() =>
        AssertFinding(FindingCode.PhoneMalformed, "Guardians.Guardians[0].Phones[1]", refuses: true, file => file.Guardians.Guardians[0].Phones.Add("1381234"[..2]));

    [Fact]
    public void A_form_filled_in_tomorrow_is_refused() =>
        AssertFinding(FindingCode.FilledInFuture, "Child.FilledOn", refuses: true, file => file.Child.FilledOn = Today.AddDays(1));

    [Theory]
    [InlineData("2013-03-01", "2013-02-28", true)]
    [InlineData("2013-03-01", "2012", true)]
    [InlineData("2013-03-20", "2013-03", false)]
    [InlineData("2013-03", "2013", false)]
    public void A_return_before_the_leaving_is_refused_if_no_day_could_make_it_right(string since, string returned, bool refused) =>
        Assert.Equal(refused, Check(file =>
        {
            file.Parents.Father.Status = ParentStatus.Home;
            file.Parents.Father.Absences[0] = new Absence { Since = PartialDate.Parse(since), ReturnedOn = PartialDate.Parse(returned) };
        }).Any(finding => finding is { Code: FindingCode.ReturnBeforeLeaving, Refuses: true }));

    [Theory]
    [InlineData("2012-03", "2012-09", "2012-08", true)]
    [InlineData("2012-03", null, "2012-08", true)]
    [InlineData("2012-03", "2012-09", "2012-09", false)]
    [InlineData("2012-03", "2012-09-20", "2012-09", false)]
    [InlineData("2012-03", "2012-09-20", "2012-09-19", true)]
    [InlineData("2012", "2012", "2012-05", false)]
    public void Times_away_that_overlap_are_warned_of_at_the_later_one(string since, string? returned, string again, bool warned)
    {
        var findings = Check(file => file.Parents.Father.Absences =
        [
            new() { Since = PartialDate.Parse(again) },
            new() { Since = PartialDate.Parse(since), ReturnedOn = returned is null ? null : PartialDate.Parse(returned) },
        ]).Where(finding => finding.Code == FindingCode.AbsencesOverlap);
        Assert.Equal(warned ? ["Parents.Father.Absences[0].Since"] : [], findings.Select(finding => finding.Field));
        Assert.DoesNotContain(findings, finding => finding.Refuses);
    }

    [Fact]
    public void A_parent_at_home_who_never_returned_is_warned_of() =>
        AssertFinding(FindingCode.HomeButStillAway, "Parents.Father.Status", refuses: false, file => file.Parents.Father.Status = ParentStatus.Home);

    [Fact]
    public void Control_characters_are_refused_in_every_text() =>
        AssertFinding(FindingCode.TextUnprintable, "Guardians.Guardians[0].Address", refuses: true, file => file.Guardians.Guardians[0].Address = "大王村\u0001");

    [Fact]
    public void Line_breaks_are_fine_where_the_form_has_lines() => Assert.Empty(Check(file => file.Concerns.Text = "数学\n语文"));

    [Fact]
    public void A_text_too_long_is_refused_with_its_limit() =>
        Assert.Equal("2000", AssertFinding(FindingCode.TextTooLong, "Concerns.Text", refuses: true, file => file.Concerns.Text = new string('学', 2001)).Value);

    [Fact]
    public void Every_finding_has_words_in_both_languages() => Assert.All(Enum.GetValues<FindingCode>(), code =>
    {
        var finding = new Finding(code, "Child.Name", "7");
        Assert.NotEqual(FindingWords.For(finding, CultureInfo.GetCultureInfo("zh-CN")), FindingWords.For(finding, CultureInfo.GetCultureInfo("en")));
    });

    private static Finding AssertFinding(FindingCode code, string field, bool refuses, Action<ChildFile> change, int? grade = null)
    {
        var finding = Assert.Single(ChildValidationRules.Check(Changed(change), grade, Today), finding => finding.Code == code);
        Assert.Equal((field, refuses), (finding.Field, finding.Refuses));
        return finding;
    }

    private static IReadOnlyList<Finding> Check(Action<ChildFile> change) => ChildValidationRules.Check(Changed(change), null, Today);

    private static ChildFile Changed(Action<ChildFile> change)
    {
        var file = File();
        change(file);
        return file;
    }

    private static ChildFile File() => new()
    {
        Child = { Name = "王小明", Sex = Sex.Male, BirthDate = new PartialDate(2004, 5), FilledOn = Today },
        Parents = { Father = { Name = "王强", Status = ParentStatus.AwayInProvince, Phones = ["13812345678"], Absences = [new Absence { Since = new PartialDate(2013, 2), Place = "杭州" }] } },
        Guardians = { Detail = GuardianshipDetail.PaternalGrandparents, Guardians = [new Guardian { Name = "王爷爷", Relation = "祖父", Phones = ["0571-88881234"] }] },
    };
}
