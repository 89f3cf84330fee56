using LeftBehind.Children.Parts;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Parts;
using LeftBehind.Letters.Writing;

namespace LeftBehind.Modules.Tests.Letters;

public sealed class TermWordsTests
{
    private static readonly PupilTerm _ming = new("小明", new() { Level = StudyLevel.Good, Attendance = "按时到校。" }, new() { Boarding = BoardingKind.Day, Meals = "午餐在校", Health = "哮喘", Economy = "低保" });
    private static readonly PupilTerm _hong = new("小红", new() { Level = StudyLevel.Weak, Difficulties = "留守儿童，\n写字慢" }, null);

    [Fact]
    public void One_child_is_told_of_without_its_name() => Assert.Equal("学习良好；出勤：按时到校", TermWords.Study([_ming], LetterLanguage.Chinese));

    [Fact]
    public void Of_siblings_each_is_told_by_name_and_nothing_labels_them()
    {
        var said = TermWords.Study([_ming, _hong], LetterLanguage.Chinese);

        Assert.StartsWith("小明：学习良好；出勤：按时到校。小红：学习上还要多帮助；需要多帮助的地方：", said, StringComparison.Ordinal);
        Assert.DoesNotContain("留守", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LetterLanguage.Chinese, "本学期老师和您家里联系上2次，最近一次是11月12日（电话）")]
    [InlineData(LetterLanguage.English, "this term we have been in touch with your family 2 times, last on 12 November by phone")]
    public void A_call_about_two_siblings_is_told_once_with_its_day_and_way_and_nothing_of_what_was_said(LetterLanguage language, string said)
    {
        var call = (new DateTime(2026, 11, 12, 2, 0, 0, DateTimeKind.Utc), LetterChannel.Phone);
        var ming = _ming with { Reached = [call, (new DateTime(2026, 9, 10, 2, 0, 0, DateTimeKind.Utc), LetterChannel.InPerson)] };

        Assert.Equal(said, ReachedWords.Of([ming, _hong with { Reached = [call] }], language));
        Assert.Equal("", ReachedWords.Of([_ming, _hong], language));
    }

    [Fact]
    public void Each_occasion_has_a_letter_to_begin_with_in_both_languages_that_fills_itself_in_without_a_fault()
    {
        Assert.Equal(Enum.GetValues<LetterSeason>().Length * 2, LetterPresets.All.Select(preset => (preset.Season, preset.Language)).Distinct().Count());
        Assert.All(LetterPresets.All, preset => Assert.Empty(LetterTemplateRules.UnknownFields(preset.Body).Concat(StigmaRules.Of(preset.Title + preset.Body))));
        Assert.All(LetterPresets.All, preset => Assert.Equal(preset.Language == LetterLanguage.English, preset.Title.All(char.IsAscii)));
        Assert.All(LetterPresets.All.Where(preset => preset.Season == LetterSeason.Term), preset => Assert.True(LetterTemplateRules.TellsOfTerm(preset.Body)));
    }

    [Fact]
    public void Health_and_income_stay_in_the_file() => Assert.Equal("每天回家；用餐：午餐在校", TermWords.Living([_ming], LetterLanguage.Chinese));

    [Fact]
    public void A_file_that_says_nothing_of_the_term_adds_nothing()
    {
        Assert.Equal("", TermWords.Living([_hong], LetterLanguage.English));
        Assert.Equal("", TermWords.Study([], LetterLanguage.Chinese));
    }
}
