using LeftBehind.Letters.Entities;

namespace LeftBehind.Letters.Events;

/// <summary>A family has done something that somebody at school has to deal with, or a letter could not reach it.</summary>
/// <param name="Recipient">Whose letter.</param>
/// <param name="Kind">What happened.</param>
public sealed record LetterAnswered(LetterRecipient Recipient, LetterAnswerKind Kind);
