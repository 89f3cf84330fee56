using LeftBehind.Training.Indexes;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Training.ViewModels;

/// <summary>An article in the list.</summary>
internal sealed class TrainingRow
{
    public required TrainingIndex Article { get; init; }

    public ContentReviewState? Review { get; init; }

    public TrainingState State => TrainingStateRules.Of(Article.Published, Review);
}
