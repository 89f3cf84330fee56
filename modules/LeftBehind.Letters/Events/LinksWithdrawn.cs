using LeftBehind.Letters.Entities;

namespace LeftBehind.Letters.Events;

/// <summary>A teacher has withdrawn the links of some people. Who has a phone that is theirs no more must not get into their next letter by it either.</summary>
/// <param name="Recipients">Whose links.</param>
public sealed record LinksWithdrawn(IReadOnlyList<LetterRecipient> Recipients);
