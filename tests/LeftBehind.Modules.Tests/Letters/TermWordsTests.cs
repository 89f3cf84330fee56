using LeftBehind.Children.Parts;
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

    [Fact]
    public void Health_and_income_stay_in_the_file() => Assert.Equal("每天回家；用餐：午餐在校", TermWords.Living([_ming], LetterLanguage.Chinese));

    [Fact]
    public void A_file_that_says_nothing_of_the_term_adds_nothing()
    {
        Assert.Equal("", TermWords.Living([_hong], LetterLanguage.English));
        Assert.Equal("", TermWords.Study([], LetterLanguage.Chinese));
    }
}
