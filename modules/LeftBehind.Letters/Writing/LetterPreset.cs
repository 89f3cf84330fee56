using LeftBehind.Letters.Parts;

namespace LeftBehind.Letters.Writing;

/// <summary>A letter to begin with.</summary>
internal sealed record LetterPreset(LetterSeason Season, LetterLanguage Language, string Title, string Body);
