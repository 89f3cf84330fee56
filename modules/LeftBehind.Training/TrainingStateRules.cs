using LeftBehind.Workflows.Entities;

namespace LeftBehind.Training;

/// <summary>Publication and review together.</summary>
internal static class TrainingStateRules
{
    public static TrainingState Of(bool isPublished, ContentReviewState? review) =>
        isPublished ? TrainingState.Published
        : review switch
        {
            ContentReviewState.Submitted => TrainingState.Submitted,
            ContentReviewState.Returned => TrainingState.Returned,
            _ => TrainingState.Draft,
        };

    // What was handed in is not changed under the reader's eyes: it is called back first.
    public static bool MayBeEdited(TrainingState state) => state != TrainingState.Submitted;

    public static bool MayBeSubmitted(TrainingState state) => state is TrainingState.Draft or TrainingState.Returned;

    public static string KindOf(TrainingState state) => state switch
    {
        TrainingState.Published => "ok",
        TrainingState.Returned => "warn",
        TrainingState.Draft => "neutral",
        _ => "info",
    };
}
