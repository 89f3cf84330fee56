using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LeftBehind.Organizations;

/// <summary>
/// Reads a class as schools write it: 三(2), 302班, 初二3班, 三年级（2）班, 3.2班, 2011级2班. What could mean two classes (32班, 1102班, 3) is not read.
/// </summary>
public static partial class ClassNameParser
{
    private const int LongestName = 40;
    private const string Digits = "一二三四五六七八九";

    public static ParsedClassName? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestName)
        {
            return null;
        }

        var plain = Plain(text);
        return ByEntryYear(plain) ?? ByGrade(plain);
    }

    private static ParsedClassName? ByEntryYear(string plain)
    {
        var match = EntryYearPattern().Match(plain);
        if (!match.Success || Number(match.Groups["n"].Value) is not { } number)
        {
            return null;
        }

        var written = int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture);
        var year = written < 100 ? 2000 + written : written;
        return new(null, year, Stage(match.Groups["s"].Value), number);
    }

    private static ParsedClassName? ByGrade(string plain)
    {
        foreach (var pattern in GradePatterns)
        {
            var match = pattern.Match(plain);
            if (!match.Success)
            {
                continue;
            }

            var number = Number(match.Groups["n"].Value);
            var lacksNumber = match.Groups["n"].Success && number is null;
            return lacksNumber || Grade(match.Groups["s"].Value, match.Groups["g"].Value) is not { } grade
                ? null
                : new(grade, null, ClassRules.StageOf(grade), number);
        }

        return null;
    }

    // NFKC is right here and wrong on names: it turns full-width digits, （ ） and ㈡ into plain ones.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in Normalized(text).EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control))
            {
                plain.Append(Folded(rune));
            }
        }

        return plain.ToString();
    }

    private static string Normalized(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            // A lone surrogate from a broken workbook; no class name holds one.
            return "";
        }
    }

    private static string Folded(Rune rune) => rune.Value switch
    {
        '〔' or '[' or '【' or '{' or '<' or '〈' => "(",
        '〕' or ']' or '】' or '}' or '>' or '〉' => ")",
        '。' or '-' or '‐' or '–' or '—' or '−' or '_' or '/' or '、' or '·' or ',' => ".",
        '两' => "二",
        '級' => "级",
        _ => Rune.ToLowerInvariant(rune).ToString(),
    };

    private static SchoolStage? Stage(string word) => word switch
    {
        "小学" or "小" => SchoolStage.Primary,
        "初中" or "初" => SchoolStage.Junior,
        _ => null,
    };

    private static int? Grade(string stageWord, string written)
    {
        if (Number(written) is not { } grade)
        {
            return null;
        }

        return Stage(stageWord) switch
        {
            SchoolStage.Primary => grade <= ClassRules.LastPrimaryGrade ? grade : null,
            SchoolStage.Junior when grade <= 3 => ClassRules.LastPrimaryGrade + grade,
            SchoolStage.Junior => ClassRules.StageOf(grade) == SchoolStage.Junior && ClassRules.IsGrade(grade) ? grade : null,
            _ => ClassRules.IsGrade(grade) ? grade : null,
        };
    }

    private static int? Number(string written)
    {
        var value = int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : ChineseNumber(written);
        return value is { } known && ClassRules.IsClassNumber(known) ? known : null;
    }

    private static int? ChineseNumber(string written)
    {
        var ten = written.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
        {
            return written.Length == 1 ? Digit(written) : null;
        }

        var tens = ten == 0 ? 1 : Digit(written[..ten]);
        var units = ten == written.Length - 1 ? 0 : Digit(written[(ten + 1)..]);
        return tens * 10 + units;
    }

    private static int? Digit(string character) =>
        character.Length == 1 && Digits.IndexOf(character[0], StringComparison.Ordinal) is >= 0 and var index ? index + 1 : null;

    private const string S = "(?<s>小学|小|初中|初)";
    private const string G = "(?<g>[1-9一二三四五六七八九])";
    private const string N = @"(?<n>\d{1,2}|[一二三四五六七八九十]{1,3})";

    [GeneratedRegex($@"^{S}?(?<y>20\d\d|[01]\d)级\(?{N}\)?班?$", RegexOptions.CultureInvariant)]
    private static partial Regex EntryYearPattern();

    private static readonly Regex[] GradePatterns =
        [WithTheWordGrade(), WithBrackets(), WithAStage(), WithAPoint(), ThreeDigits(), NumeralThenNumber(), InEnglish()];

    [GeneratedRegex($@"^{S}?{G}年级?(?:第?\(?{N}\)?班?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex WithTheWordGrade();

    [GeneratedRegex($@"^{S}?{G}\({N}\)班?$", RegexOptions.CultureInvariant)]
    private static partial Regex WithBrackets();

    [GeneratedRegex($@"^{S}{G}(?:\.?{N}班?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex WithAStage();

    [GeneratedRegex($@"^{G}\.{N}班?$", RegexOptions.CultureInvariant)]
    private static partial Regex WithAPoint();

    [GeneratedRegex(@"^(?<g>[1-9])(?<n>\d\d)班?$", RegexOptions.CultureInvariant)]
    private static partial Regex ThreeDigits();

    // 三十二班 is class 32 of an unknown grade: beside a Chinese grade only a single numeral, or Arabic digits.
    [GeneratedRegex(@"^(?<g>[一二三四五六七八九])(?<n>\d{1,2}|[一二三四五六七八九])班?$", RegexOptions.CultureInvariant)]
    private static partial Regex NumeralThenNumber();

    [GeneratedRegex(@"^(?:grade|g)(?<g>[1-9]),?\.?(?:class|c)(?<n>\d{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex InEnglish();
}
