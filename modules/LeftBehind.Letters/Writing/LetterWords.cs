using LeftBehind.Letters.Parts;

namespace LeftBehind.Letters.Writing;

/// <summary>The words of the letter itself, which follow its language and not that of who writes it.</summary>
internal static class LetterWords
{
    public static string Children(IReadOnlyList<string> names, LetterLanguage language) => (names.Count, language) switch
    {
        (0, LetterLanguage.English) => "your child",
        (0, _) => "您的孩子",
        (_, LetterLanguage.English) => string.Join(" and ", names),
        _ => string.Join("、", names),
    };

    public static string Guardian(IReadOnlyList<string> names, string relation, LetterLanguage language) => (names.Count, language) switch
    {
        (0, LetterLanguage.English) => "Parents and guardians",
        (0, _) => "家长",
        (_, LetterLanguage.English) => $"{EnglishOf(relation)} of {Children(names, language)}",
        _ => $"{Children(names, language)}的{ChineseOf(relation)}",
    };

    public static string Day(DateOnly day, LetterLanguage language) => language == LetterLanguage.English
        ? day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB"))
        : FormattableString.Invariant($"{day.Year}年{day.Month}月{day.Day}日");

    /// <summary>爷爷, as the child would say it.</summary>
    public static string CalledByChild(string relation) => ChineseOf(relation);

    private static string ChineseOf(string relation) => relation switch
    {
        "父亲" => "爸爸",
        "母亲" => "妈妈",
        "祖父" => "爷爷",
        "祖母" => "奶奶",
        "外祖父" => "外公",
        "外祖母" => "外婆",
        "" => "家长",
        _ => relation,
    };

    private static string EnglishOf(string relation) => relation switch { "父亲" => "Father", "母亲" => "Mother", _ => "Family" };
}
