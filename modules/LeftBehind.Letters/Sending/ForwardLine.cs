using LeftBehind.Letters.Entities;

namespace LeftBehind.Letters.Sending;

/// <summary>A person to whom a teacher forwards the letter, with the words ready to paste; without them where the letter cannot be written out for the family.</summary>
internal sealed record ForwardLine(LetterRecipient Recipient, string Place, string? Words);
