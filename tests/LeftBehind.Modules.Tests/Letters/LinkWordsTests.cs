using LeftBehind.Letters.Parts;
using LeftBehind.Letters.Sending;

namespace LeftBehind.Modules.Tests.Letters;

public class LinkWordsTests
{
    private const string Url = "https://jiaxiao.example/p/0";

    [Fact]
    public void The_number_to_ring_stands_behind_the_link()
    {
        Assert.Equal($"【青溪小学】陈老师给您写了《寒假信》，请点开看看：{Url} 有事请打 0578-2345678", LinkWords.Short(Letter("0578-2345678"), Url));
        Assert.Contains("有事请打学校电话 0578-2345678。", LinkWords.Mail(Letter("0578-2345678"), Url), StringComparison.Ordinal);
    }

    [Theory, InlineData(null), InlineData("")]
    public void Where_a_letter_names_no_number_nobody_is_asked_to_ring_one(string? phone)
    {
        Assert.EndsWith(Url, LinkWords.Short(Letter(phone), Url), StringComparison.Ordinal);
        Assert.DoesNotContain("有事请打", LinkWords.Mail(Letter(phone), Url), StringComparison.Ordinal);
        Assert.DoesNotContain("Questions", LinkWords.Short(Letter(phone, LetterLanguage.English), Url) + LinkWords.Mail(Letter(phone, LetterLanguage.English), Url), StringComparison.Ordinal);
    }

    private static LetterPart Letter(string? phone, LetterLanguage language = LetterLanguage.Chinese) =>
        new() { Title = "寒假信", School = "青溪小学", Signer = "陈老师", Phone = phone, Language = language };
}
