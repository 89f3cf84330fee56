namespace LeftBehind.Abstractions.Text;

/// <summary>Syllables of pinyin that many people hear and type alike: z zh, c ch, s sh, n l, f h, and -n -ng.</summary>
internal static class SyllableSounds
{
    private static readonly (string One, string Other)[] Initials = [("zh", "z"), ("ch", "c"), ("sh", "s"), ("n", "l"), ("f", "h")];

    /// <summary>The syllable itself and those that are taken for it, four at most.</summary>
    public static IReadOnlyList<string> Like(string syllable) =>
        [.. new[] { syllable, OtherInitial(syllable) }.SelectMany(one => new[] { one, OtherEnd(one) }).Distinct().Where(PinyinTable.IsSyllable)];

    private static string OtherInitial(string syllable)
    {
        foreach (var (one, other) in Initials)
        {
            if (syllable.StartsWith(one, StringComparison.Ordinal))
            {
                return other + syllable[one.Length..];
            }

            if (syllable.StartsWith(other, StringComparison.Ordinal))
            {
                return one + syllable[other.Length..];
            }
        }

        return syllable;
    }

    private static string OtherEnd(string syllable) =>
        syllable.EndsWith("ng", StringComparison.Ordinal) ? syllable[..^1]
        : syllable.EndsWith('n') ? syllable + "g"
        : syllable;
}
