using LeftBehind.Letters.Indexes;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Letters.ViewModels;

/// <summary>A letter in the list.</summary>
internal sealed class LetterRow
{
    public required LetterIndex Letter { get; init; }

    public ContentReviewState? Review { get; init; }

    public bool IsAsked { get; init; }

    /// <summary>Of the published version.</summary>
    public int Recipients { get; init; }

    public int Answered { get; init; }

    public LetterState State => LetterStateRules.Of(Letter.Published, Review, !IsAsked);
}
