using LeftBehind.Letters.Links;
using LeftBehind.Portal;

namespace LeftBehind.Modules.Tests.Portal;

public class FamilyStageRulesTests
{
    [Theory]
    [InlineData(LetterLinkState.Open, LetterCheckKind.PhoneTail, false, false, false, "Notice")]
    [InlineData(LetterLinkState.Open, LetterCheckKind.PhoneTail, false, true, true, "Notice")]
    [InlineData(LetterLinkState.Open, LetterCheckKind.PhoneTail, true, false, true, "Check")]
    [InlineData(LetterLinkState.Open, LetterCheckKind.Birthday, true, true, false, "Closed")]
    [InlineData(LetterLinkState.Open, LetterCheckKind.Birthday, true, true, true, "Letter")]
    [InlineData(LetterLinkState.Open, LetterCheckKind.None, true, false, true, "Letter")]
    [InlineData(LetterLinkState.Open, LetterCheckKind.None, true, false, false, "Closed")]
    [InlineData(LetterLinkState.Open, LetterCheckKind.Impossible, true, false, false, "Impossible")]
    [InlineData(LetterLinkState.Locked, LetterCheckKind.PhoneTail, true, true, true, "Locked")]
    [InlineData(LetterLinkState.Expired, LetterCheckKind.None, true, true, true, null)]
    [InlineData(LetterLinkState.Revoked, LetterCheckKind.None, true, true, true, null)]
    public void What_is_shown_depends_on_link_phone_and_letter(LetterLinkState state, LetterCheckKind check, bool hasNotice, bool isChecked, bool isOpened, string? shown) =>
        Assert.Equal(shown, FamilyStageRules.Of(state, check, hasNotice, isChecked, isOpened)?.ToString());
}
