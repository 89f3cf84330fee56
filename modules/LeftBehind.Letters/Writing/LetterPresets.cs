using LeftBehind.Letters.Parts;

namespace LeftBehind.Letters.Writing;

/// <summary>Letters to begin with, for each occasion. Whoever writes changes them as they like.</summary>
internal static class LetterPresets
{
    public static IReadOnlyList<LetterPreset> All { get; } = [.. ChinesePresets.All, .. EnglishPresets.All];

    /// <summary>The salutation that goes with every preset.</summary>
    public static string Salutation(LetterLanguage language) => language == LetterLanguage.English ? "Dear {{ Guardian }}," : "尊敬的{{ 称呼 }}：";

    public static LetterPreset? Find(string? season, LetterLanguage language) =>
        Enum.TryParse<LetterSeason>(season, out var known) ? All.FirstOrDefault(preset => preset.Season == known && preset.Language == language) : null;
}
