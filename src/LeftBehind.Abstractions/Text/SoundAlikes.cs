using System.Text;

namespace LeftBehind.Abstractions.Text;

/// <summary>
/// Whole names that sound as what was typed, or nearly so: tokens of <see cref="NameSearch"/> to be looked up by equality, of which there
/// are never more than a few dozen, however many names there are.
/// </summary>
public sealed record SoundAlikes
{
    /// <summary>Most tokens in <see cref="Similar"/>; those with the fewest changes come first.</summary>
    public const int MostSimilar = 40;

    // A given name alone is found by no token that begins with it, and of longer names too many would be alike.
    private const int ShortestName = 2;
    private const int LongestName = 4;
    private const int LongestSyllable = 6;

    private SoundAlikes(IEnumerable<string> same, IEnumerable<IReadOnlyList<string>> spellings, Func<string, bool> isFoundAnyway)
    {
        Same = [.. same.Select(NameSearch.Cut).Distinct(StringComparer.Ordinal)];
        Similar = [.. spellings.SelectMany(Variants).OrderBy(name => name.Changes).Select(name => NameSearch.Cut(name.Token)).Distinct(StringComparer.Ordinal)
            .Where(token => !Same.Contains(token) && !isFoundAnyway(token)).Take(MostSimilar)];
    }

    /// <summary>How the typed characters are read: 张小红 is written zhangxiaohong as 张晓红 is. Empty where letters were typed.</summary>
    public IReadOnlyList<string> Same { get; }

    /// <summary>What is often taken for it: zangxiaohong, zhanxiaohong.</summary>
    public IReadOnlyList<string> Similar { get; }

    /// <summary>Nothing sounds like what was typed, or it was no whole name.</summary>
    public bool IsEmpty => Same.Count + Similar.Count == 0;

    /// <summary>What sounds like this text: two to four han characters, or the pinyin of as many.</summary>
    public static SoundAlikes Of(string? text)
    {
        var letters = NameSearch.Letters((text ?? "").Normalize(NormalizationForm.FormC));
        var han = letters.Where(Han.Is).ToList();
        if (han.Count > 0)
        {
            var spellings = han.Count is >= ShortestName and <= LongestName ? NameSearch.Spellings(han).Where(spelling => spelling.Count == han.Count).ToList() : [];
            return new(spellings.Select(spelling => string.Concat(spelling)), spellings, _ => false);
        }

        var plain = string.Concat(LatinLetters.Plain(text ?? "").Where(char.IsAsciiLetterOrDigit));
        // Whatever begins with the letters typed is found as it is.
        return new([], plain.Length <= LongestName * LongestSyllable ? Cuts(plain, LongestName).Where(cut => cut.Count >= ShortestName) : [],
            token => token.StartsWith(plain, StringComparison.Ordinal));
    }

    // xian is 先 as well as 西安.
    private static IEnumerable<IReadOnlyList<string>> Cuts(string letters, int most)
    {
        if (letters.Length == 0)
        {
            return [[]];
        }

        return most == 0 ? [] : Enumerable.Range(1, Math.Min(LongestSyllable, letters.Length)).Where(length => PinyinTable.IsSyllable(letters[..length]))
            .SelectMany(length => Cuts(letters[length..], most - 1).Select(rest => (IReadOnlyList<string>)[letters[..length], .. rest]));
    }

    private static IEnumerable<(string Token, int Changes)> Variants(IReadOnlyList<string> syllables) =>
        syllables.Aggregate<string, IEnumerable<(string Token, int Changes)>>([("", 0)], (names, syllable) => names.SelectMany(name =>
            SyllableSounds.Like(syllable).Select(other => (name.Token + other, other == syllable ? name.Changes : name.Changes + 1))));
}
