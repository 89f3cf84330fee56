using LeftBehind.Letters.Links;

namespace LeftBehind.Portal;

/// <summary>What is shown to whoever holds a link.</summary>
internal static class FamilyStageRules
{
    /// <param name="state">Of the link; one that is expired or withdrawn is shown as nothing at all.</param>
    /// <param name="check">What is asked.</param>
    /// <param name="hasNotice">Whether the notice in its present wording was read on this phone.</param>
    /// <param name="isChecked">Whether the question was answered on this phone.</param>
    /// <param name="isOpened">Whether the letter was opened before.</param>
    public static FamilyStage? Of(LetterLinkState state, LetterCheckKind check, bool hasNotice, bool isChecked, bool isOpened) => (state, check) switch
    {
        (LetterLinkState.Expired or LetterLinkState.Revoked, _) => null,
        (LetterLinkState.Locked, _) => FamilyStage.Locked,
        _ when !hasNotice => FamilyStage.Notice,
        (_, LetterCheckKind.None) => isOpened ? FamilyStage.Letter : FamilyStage.Closed,
        (_, LetterCheckKind.Impossible) when !isChecked => FamilyStage.Impossible,
        _ when !isChecked => FamilyStage.Check,
        _ => isOpened ? FamilyStage.Letter : FamilyStage.Closed,
    };
}
