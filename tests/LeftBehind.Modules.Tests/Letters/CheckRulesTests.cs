using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Links;
using LeftBehind.Letters.Sounds;

namespace LeftBehind.Modules.Tests.Letters;

public sealed class CheckRulesTests
{
    private static readonly PersonContact _known = new(["0578-2345678", "13812345678"], new PartialDate(2017, 3, 5));

    [Theory]
    [InlineData(false, LetterChannel.Letter, LetterCheckKind.None)]
    [InlineData(true, LetterChannel.Letter, LetterCheckKind.PhoneTail)]
    [InlineData(true, LetterChannel.WeChat, LetterCheckKind.PhoneTail)]
    [InlineData(true, LetterChannel.Sms, LetterCheckKind.Birthday)]
    [InlineData(true, LetterChannel.Email, LetterCheckKind.Birthday)]
    public void What_is_asked_is_what_the_channel_does_not_give_away(bool isPersonal, LetterChannel channel, LetterCheckKind kind) =>
        Assert.Equal(kind, CheckRules.KindOf(isPersonal, channel, _known));

    [Fact]
    public void Of_whom_nothing_is_known_nothing_can_be_asked() => Assert.Equal(LetterCheckKind.Impossible, CheckRules.KindOf(true, LetterChannel.Letter, PersonContact.Unknown));

    [Fact]
    public void A_birthday_of_which_only_the_year_is_known_is_not_asked_for() =>
        Assert.Equal(LetterCheckKind.Impossible, CheckRules.KindOf(true, LetterChannel.Sms, new([], new PartialDate(2017))));

    [Theory]
    [InlineData(LetterCheckKind.PhoneTail, "5678", true)]
    [InlineData(LetterCheckKind.PhoneTail, "５６７８", true)]
    [InlineData(LetterCheckKind.PhoneTail, "5679", false)]
    [InlineData(LetterCheckKind.PhoneTail, "", false)]
    [InlineData(LetterCheckKind.PhoneTail, "13812345678", false)]
    [InlineData(LetterCheckKind.Birthday, "0305", true)]
    [InlineData(LetterCheckKind.Birthday, "3月05日", true)]
    [InlineData(LetterCheckKind.Birthday, "3月5日", true)]
    [InlineData(LetterCheckKind.Birthday, "３.５", true)]
    [InlineData(LetterCheckKind.Birthday, "0306", false)]
    [InlineData(LetterCheckKind.Birthday, "35", false)]
    [InlineData(LetterCheckKind.None, null, true)]
    [InlineData(LetterCheckKind.Impossible, "5678", false)]
    [InlineData(LetterCheckKind.Impossible, "204816", true)]
    [InlineData(LetterCheckKind.Birthday, "２０４ ８１６", true)]
    [InlineData(LetterCheckKind.PhoneTail, "204817", false)]
    public void An_answer_is_right_or_wrong(LetterCheckKind kind, string? answer, bool isRight) => Assert.Equal(isRight, CheckRules.IsRight(kind, _known, answer, code => code == "204816"));

    [Theory]
    [InlineData(0, false, 1, LetterLinkState.Open)]
    [InlineData(5, false, 1, LetterLinkState.Locked)]
    [InlineData(0, false, -1, LetterLinkState.Expired)]
    [InlineData(0, true, 1, LetterLinkState.Revoked)]
    public void A_link_opens_until_it_is_locked_over_or_withdrawn(int tries, bool isBlocked, int days, LetterLinkState state)
    {
        var now = new DateTime(2026, 11, 28, 0, 0, 0, DateTimeKind.Utc);
        Assert.Equal(state, CheckRules.StateOf(new() { LinkTries = tries, LinkExpiresUtc = now.AddDays(days) }, isBlocked, now));
    }

    [Theory]
    [InlineData("00000020667479704D344120", "m4a")]
    [InlineData("494433040000000000000000", "mp3")]
    [InlineData("FFFB90640000000000000000", "mp3")]
    [InlineData("FFF15080000000000000000F", "aac")]
    [InlineData("2321414D520A3C0000000000", "amr")]
    [InlineData("1A45DFA39F4286810142F781", "webm")]
    [InlineData("4F6767530002000000000000", "ogg")]
    [InlineData("5249464600000000574156450", null)]
    [InlineData("524946460000000057415645", "wav")]
    [InlineData("FFD8FFE000104A4649460001", null)]
    [InlineData("255044462D312E370A0A0A0A", null)]
    public void A_recording_is_told_by_its_first_bytes(string hex, string? extension) =>
        Assert.Equal(extension, SoundKinds.Of(hex.Length % 2 == 1 ? [] : Convert.FromHexString(hex)));
}
