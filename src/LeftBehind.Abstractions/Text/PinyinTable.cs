using System.Collections.Frozen;
using System.Text;

namespace LeftBehind.Abstractions.Text;

/// <summary>
/// How han characters are read, without tones, ü as v: 41,000 characters of Unihan's kMandarin and a kept list of surnames.
/// Read once, on first use; the table is made by pinyin-table.py beside it.
/// </summary>
public static class PinyinTable
{
    private static readonly Lazy<FrozenDictionary<int, string>> Readings = new(Read);
    private static readonly Lazy<FrozenSet<string>> Syllables = new(() => Readings.Value.Values.ToFrozenSet(StringComparer.Ordinal));

    // Read otherwise as a surname than in a word. The ordinary reading stays as an alternative.
    private static readonly FrozenDictionary<string, string[]> Surnames = new Dictionary<string, string[]>
    {
        ["曾"] = ["zeng"],
        ["单"] = ["shan"],
        ["單"] = ["shan"],
        ["仇"] = ["qiu"],
        ["解"] = ["xie"],
        ["区"] = ["ou"],
        ["區"] = ["ou"],
        ["查"] = ["zha"],
        ["盖"] = ["ge"],
        ["朴"] = ["piao"],
        ["翟"] = ["zhai"],
        ["缪"] = ["miao"],
        ["繆"] = ["miao"],
        ["乐"] = ["yue"],
        ["樂"] = ["yue"],
        ["召"] = ["shao"],
        ["洗"] = ["xian"],
        ["冼"] = ["xian"],
        ["尹"] = ["yin"],
        ["折"] = ["she"],
        ["令"] = ["ling"],
        ["员"] = ["yun"],
        ["員"] = ["yun"],
        ["种"] = ["chong"],
        ["宁"] = ["ning"],
        ["那"] = ["na"],
        ["燕"] = ["yan"],
        ["任"] = ["ren"],
        ["华"] = ["hua"],
        ["華"] = ["hua"],
        ["过"] = ["guo"],
        ["黑"] = ["he"],
        ["秘"] = ["bi"],
        ["薄"] = ["bo"],
        ["覃"] = ["qin"],
        ["尉"] = ["wei"],
        ["隗"] = ["wei"],
        ["车"] = ["che"],
        ["重"] = ["chong"],
        ["繁"] = ["po"],
        ["牟"] = ["mou"],
        ["逄"] = ["pang"],
        ["尉迟"] = ["yu", "chi"],
        ["尉遲"] = ["yu", "chi"],
        ["万俟"] = ["mo", "qi"],
        ["長孙"] = ["zhang", "sun"],
        ["长孙"] = ["zhang", "sun"],
        ["单于"] = ["chan", "yu"],
        ["澹台"] = ["tan", "tai"],
        ["令狐"] = ["ling", "hu"],
        ["宰父"] = ["zai", "fu"],
        ["亓官"] = ["qi", "guan"],
    }.ToFrozenDictionary();

    // Characters of given names that people type by either reading.
    private static readonly FrozenDictionary<int, string> SecondReadings = new Dictionary<string, string>
    {
        ["乐"] = "yue",
        ["長"] = "zhang",
        ["长"] = "zhang",
        ["重"] = "chong",
        ["行"] = "hang",
        ["朝"] = "zhao",
        ["翟"] = "di",
        ["茜"] = "xi",
        ["晟"] = "cheng",
        ["曾"] = "zeng",
        ["覃"] = "tan",
    }.ToDictionary(pair => Rune.GetRuneAt(pair.Key, 0).Value, pair => pair.Value).ToFrozenDictionary();

    /// <summary>Raised when a reading changes, so that stored tokens can be made anew.</summary>
    public const int Version = 1;

    /// <summary>How the character is read in most words; null for what is no han character or has no known reading.</summary>
    public static string? Reading(Rune character) => Readings.Value.GetValueOrDefault(character.Value);

    /// <summary>A second reading that names use, if there is one that differs.</summary>
    public static string? SecondReading(Rune character) =>
        SecondReadings.GetValueOrDefault(character.Value) is { } second && second != Reading(character) ? second : null;

    /// <summary>
    /// The readings of the surname that the name begins with, one a character, where they are special: 曾 zeng, 尉迟 yu chi. Else null.
    /// </summary>
    public static IReadOnlyList<string>? SurnameReadings(IReadOnlyList<Rune> name) =>
        name.Count >= 2 && Surnames.TryGetValue($"{name[0]}{name[1]}", out var compound) ? compound
        : name.Count >= 1 && Surnames.TryGetValue(name[0].ToString(), out var single) ? single
        : null;

    internal static bool IsSyllable(string letters) => Syllables.Value.Contains(letters);

    private static FrozenDictionary<int, string> Read()
    {
        using var stream = typeof(PinyinTable).Assembly.GetManifestResourceStream("pinyin.txt")
            ?? throw new InvalidOperationException("The table of readings is missing from the assembly.");
        using var lines = new StreamReader(stream, Encoding.UTF8);
        var readings = new Dictionary<int, string>(42_000);
        while (lines.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var syllable = line[..tab];
            foreach (var character in line.AsSpan(tab + 1).EnumerateRunes())
            {
                readings[character.Value] = syllable;
            }
        }

        return readings.ToFrozenDictionary();
    }
}
