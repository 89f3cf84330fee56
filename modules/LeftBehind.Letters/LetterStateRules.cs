using LeftBehind.Workflows.Entities;

namespace LeftBehind.Letters;

/// <summary>Publication and review together.</summary>
internal static class LetterStateRules
{
    public static LetterState Of(bool isPublished, ContentReviewState? review, bool waitsForTime) =>
        isPublished ? LetterState.Published
        : review switch
        {
            ContentReviewState.Submitted => waitsForTime ? LetterState.Scheduled : LetterState.Submitted,
            ContentReviewState.Returned => LetterState.Returned,
            _ => LetterState.Draft,
        };

    // What was handed in is not changed under the reader's eyes: it is called back first.
    public static bool MayBeEdited(LetterState state) => state is LetterState.Draft or LetterState.Returned or LetterState.Published;

    public static bool MayBeSubmitted(LetterState state) => state is LetterState.Draft or LetterState.Returned;

    public static bool MayBeRecalled(LetterState state) => state is LetterState.Submitted or LetterState.Scheduled;

    public static string KindOf(LetterState state) => state switch
    {
        LetterState.Published => "ok",
        LetterState.Returned => "warn",
        LetterState.Draft => "neutral",
        _ => "info",
    };
}
