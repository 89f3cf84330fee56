using System.Globalization;
using System.Text;

namespace LeftBehind.Abstractions.Text;

/// <summary>
/// What is stored beside a name so that lists sort and find it by index alone: a sort key in pinyin order, and a few tokens
/// (the han characters, their pairs and threes, the whole pinyin, the initials).
/// </summary>
public static class NameSearch
{
    /// <summary>Longest token in characters: the width of a token column. Longer pinyin is cut, on both sides of a search.</summary>
    public const int MaximumTokenLength = 32;

    /// <summary>Most tokens that one name gets; beyond 11 han characters the last single ones are left out.</summary>
    public const int MaximumTokens = 32;

    private static readonly CompareInfo Chinese = CultureInfo.GetCultureInfo("zh-CN").CompareInfo;

    /// <summary>
    /// Names the collation data and the table of readings. Stored keys and tokens of another version have to be made anew:
    /// sort keys of two ICU versions do not compare.
    /// </summary>
    public static string Version { get; } = string.Create(CultureInfo.InvariantCulture,
        $"{Chinese.Version.FullVersion:x}-{Chinese.Version.SortId:N}-{PinyinTable.Version}");

    /// <summary>
    /// Hex of the zh-CN sort key: its ordinal order is pinyin order. The column needs a binary collation (BINARY on SQLite, C on PostgreSQL).
    /// Characters beyond the basic plane come after all others.
    /// </summary>
    public static string SortKey(string name) => Convert.ToHexString(Chinese.GetSortKey(name).KeyData);

    /// <summary>
    /// What the sort keys of all names begin with that begin with these characters: they are ≥ this and &lt; this followed by G.
    /// </summary>
    public static string SortKeyStart(string beginning)
    {
        var key = Chinese.GetSortKey(beginning).KeyData;
        // The weights of the characters come first, then, after this byte, those of accents and case.
        var end = Array.IndexOf(key, (byte)1);
        return Convert.ToHexString(key, 0, end < 0 ? key.Length : end);
    }

    /// <summary>
    /// The tokens to store for a normalized name, without doubles: at most <see cref="MaximumTokens"/>, 8 for a name of three han characters.
    /// A <see cref="NameQuery"/> looks for them by equality (han) or by prefix (letters).
    /// </summary>
    public static IReadOnlyList<string> Tokens(string name)
    {
        var letters = Letters(name);
        var han = letters.Where(Han.Is).Select(rune => rune.ToString()).ToList();
        var spellings = Spellings(letters).Where(syllables => syllables.Count > 0).ToList();
        return spellings.Select(syllables => Cut(string.Concat(syllables)))
            .Concat(spellings.Select(syllables => Cut(string.Concat(syllables.Select(syllable => syllable[0])))))
            .Concat(han.Zip(han.Skip(1), han.Skip(2)).Select(three => three.First + three.Second + three.Third))
            .Concat(han.Zip(han.Skip(1), (first, second) => first + second))
            .Concat(han)
            .Distinct(StringComparer.Ordinal)
            .Take(MaximumTokens)
            .ToList();
    }

    /// <summary>For short lists, which a scan searches fast enough: the name, its pinyin and initials in small letters, to be asked whether they contain what was typed.</summary>
    public static string Text(string name) => string.Join(' ', Tokens(name).Prepend(name)).ToLowerInvariant();

    /// <summary>What to look for when this was typed; see <see cref="NameQuery"/>.</summary>
    public static NameQuery Query(string? text) => NameQuery.Parse(text ?? "");

    internal static string Cut(string token) => token.Length <= MaximumTokenLength ? token : token[..MaximumTokenLength];

    internal static List<Rune> Letters(string name) => name.EnumerateRunes().Where(Rune.IsLetterOrDigit).ToList();

    // The usual spelling first. Other readings are each tried alone, not combined: names with two doubtful characters are rare, tokens are not free.
    internal static IEnumerable<List<string>> Spellings(List<Rune> letters)
    {
        var usual = letters.Select(rune => PinyinTable.Reading(rune) ?? Latin(rune)).ToList();
        if (PinyinTable.SurnameReadings(letters) is { } surname)
        {
            yield return Joined([.. surname, .. usual.Skip(surname.Count)]);
        }

        yield return Joined(usual);
        var second = letters.FindIndex(rune => PinyinTable.SecondReading(rune) is not null);
        if (second >= 0)
        {
            var other = usual.ToList();
            other[second] = PinyinTable.SecondReading(letters[second])!;
            yield return Joined(other);
        }
    }

    private static List<string> Joined(IEnumerable<string> syllables) => syllables.Where(syllable => syllable.Length > 0).ToList();

    private static string Latin(Rune rune)
    {
        var plain = LatinLetters.Plain(rune.ToString());
        return plain.Length > 0 && plain.All(char.IsAsciiLetterOrDigit) ? plain : "";
    }
}
