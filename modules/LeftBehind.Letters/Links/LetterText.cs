using LeftBehind.Letters.Parts;

namespace LeftBehind.Letters.Links;

/// <summary>A letter as one family reads it: plain text, to be encoded where it is shown.</summary>
public sealed record LetterText
{
    public string Title { get; init; } = "";

    public string Salutation { get; init; } = "";

    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    public string Signer { get; init; } = "";

    public string School { get; init; } = "";

    public string Phone { get; init; } = "";

    public string Date { get; init; } = "";

    /// <summary>What this version puts right; empty for the first.</summary>
    public string Correction { get; init; } = "";

    /// <summary>The children whom it could not be written out for, by name: what its text reckons with fails with their family's values. Null where it is written.</summary>
    public IReadOnlyList<string>? UnwrittenFor { get; init; }

    public bool IsWritten => UnwrittenFor is null;

    public LetterLanguage Language { get; init; }

    /// <summary>The language's code for HTML.</summary>
    public string LanguageCode => Language == LetterLanguage.English ? "en" : "zh-CN";
}
