using LeftBehind.Abstractions.Identifiers;

namespace LeftBehind.Framework.Tests.Identifiers;

public sealed class EmailTextTests
{
    [Theory]
    [InlineData("li@example.com", "li@example.com", true)]
    [InlineData(" ｌｉ＠ｑｑ。ｃｏｍ ", "li@qq.com", true)]
    [InlineData("Li.Na+school@mail.example.com", "Li.Na+school@mail.example.com", true)]
    [InlineData("li", "li", false)]
    [InlineData("li@localhost", "li@localhost", false)]
    [InlineData("li@example..com", "li@example..com", false)]
    [InlineData("li@example.com.", "li@example.com.", false)]
    [InlineData("李@example.com", "李@example.com", false)]
    [InlineData("李娜 <li@example.com>", "李娜 <li@example.com>", false)]
    [InlineData("li@example.com, na@example.com", "li@example.com, na@example.com", false)]
    [InlineData("li@example.com\r\nBcc: x@example.com", "li@example.com\r\nBcc: x@example.com", false)]
    public void One_address_is_read_however_the_keyboard_wrote_it_and_nothing_else_is(string typed, string normal, bool isAddress) =>
        Assert.Equal((normal, isAddress), (EmailText.Normalize(typed)!, EmailText.IsAddress(EmailText.Normalize(typed)!)));

    [Fact]
    public void Nothing_typed_is_no_address() => Assert.Null(EmailText.Normalize("　 "));
}
