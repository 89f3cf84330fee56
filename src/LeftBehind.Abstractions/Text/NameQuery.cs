namespace LeftBehind.Abstractions.Text;

/// <summary>
/// What was typed into a name search, as tokens that all have to be there: han characters from any part of the name (one, a pair, or each three),
/// or letters that begin the pinyin or the initials. Letters mixed into han characters are ignored: an input method leaves them while one types.
/// </summary>
public sealed record NameQuery
{
    private NameQuery(IReadOnlyList<NameTerm> terms, string han)
    {
        Terms = terms;
        HanText = han;
    }

    /// <summary>All of them must match; empty if nothing can be sought. The first alone is enough to seek the index by.</summary>
    public IReadOnlyList<NameTerm> Terms { get; }

    /// <summary>The han characters in their order; with more than three, <see cref="Matches"/> is stricter than the terms.</summary>
    public string HanText { get; }

    /// <summary>Nothing that a name could hold was typed.</summary>
    public bool IsEmpty => Terms.Count == 0;

    /// <summary>Whether the name is what was sought: the exact answer, for the few rows that the terms let through.</summary>
    public bool Matches(string name)
    {
        if (IsEmpty)
        {
            return false;
        }

        return HanText.Length > 0
            ? string.Concat(NameSearch.Letters(name).Where(Han.Is)).Contains(HanText, StringComparison.Ordinal)
            : NameSearch.Tokens(name) is var tokens && Terms.All(term => tokens.Any(term.Matches));
    }

    internal static NameQuery Parse(string text)
    {
        var letters = NameSearch.Letters(text.Normalize(System.Text.NormalizationForm.FormC));
        var han = letters.Where(Han.Is).Select(rune => rune.ToString()).ToList();
        if (han.Count == 1)
        {
            return new NameQuery([new NameTerm(han[0], IsPrefix: false)], han[0]);
        }

        if (han.Count > 1)
        {
            var pieces = Enumerable.Range(0, Math.Max(han.Count - 2, 1)).Select(start => new NameTerm(string.Concat(han.Skip(start).Take(3)), IsPrefix: false));
            return new NameQuery(pieces.Distinct().ToList(), string.Concat(han));
        }

        var plain = string.Concat(LatinLetters.Plain(text).Where(char.IsAsciiLetterOrDigit));
        return new NameQuery(plain.Length == 0 ? [] : [new NameTerm(NameSearch.Cut(plain), IsPrefix: true)], "");
    }
}
