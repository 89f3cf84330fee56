using System.Text;
using LeftBehind.Ui.Paper;

namespace LeftBehind.Framework.Tests.Paper;

public sealed class TextLinesTests
{
    [Theory]
    [InlineData("您好世界", 2, 0, "您好|世界")]
    [InlineData("您好，世界", 2, 0, "您|好，|世界")]
    [InlineData("他说“走”吧", 3, 0, "他说|“走”|吧")]
    [InlineData("一二三四", 3, 2, "一|二三四")]
    [InlineData("一二", 3, 2.5, "|一二")]
    [InlineData("call 110 now", 4, 0, "call 110|now")]
    [InlineData("请打110报警", 4, 0, "请打110|报警")]
    [InlineData("https://example/p/1", 5, 0, "https://ex|ample/p/1")]
    [InlineData("𠮷𠮷𠮷", 2, 0, "𠮷𠮷|𠮷")]
    [InlineData("", 2, 0, "")]
    public void A_line_breaks_between_characters_and_words_and_no_sign_stands_at_its_wrong_end(string text, double width, double indent, string lines) =>
        Assert.Equal(lines, string.Join('|', TextLines.Of(text, width, indent, Wide)));

    private static double Wide(Rune rune) => rune.IsAscii ? 0.5 : 1;
}
