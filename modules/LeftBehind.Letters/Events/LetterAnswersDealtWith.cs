namespace LeftBehind.Letters.Events;

/// <summary>What families asked for has been dealt with on the letter's board.</summary>
/// <param name="RecipientIds">Whose.</param>
/// <param name="Kind">What they had asked for.</param>
public sealed record LetterAnswersDealtWith(IReadOnlyList<long> RecipientIds, LetterAnswerKind Kind);
