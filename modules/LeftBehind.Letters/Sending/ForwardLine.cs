using LeftBehind.Letters.Entities;

namespace LeftBehind.Letters.Sending;

/// <summary>A person to whom a teacher forwards the letter, with the words ready to paste.</summary>
internal sealed record ForwardLine(LetterRecipient Recipient, string Place, string Words);
