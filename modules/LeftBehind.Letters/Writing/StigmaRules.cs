using System.Text;
using System.Text.RegularExpressions;

namespace LeftBehind.Letters.Writing;

/// <summary>
/// What a letter must not say before it leaves: words that label a child (S53), and identity numbers. Blanks, dashes and wide letters
/// hide neither.
/// </summary>
internal static partial class StigmaRules
{
    private const string Label = "留守";

    public static IEnumerable<TemplateFault> Of(string text)
    {
        foreach (var (index, line) in text.Split('\n').Index())
        {
            var plain = line.Normalize(NormalizationForm.FormKC);
            var letters = string.Concat(plain.Where(char.IsLetterOrDigit));
            if (letters.Contains(Label, StringComparison.Ordinal) || EnglishLabel().IsMatch(plain))
            {
                yield return new(index + 1, TemplateFaultKind.Labels, "");
            }
            if (IdentityNumber().IsMatch(plain))
            {
                yield return new(index + 1, TemplateFaultKind.IdentityNumber, "");
            }
        }
    }

    [GeneratedRegex(@"left[\s\-_\u2010-\u2015]*behind", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishLabel();

    // Six digits of a place, eight of a birth date, three and a check digit; a registry number has a letter before it.
    [GeneratedRegex(@"(?<![0-9])[1-9][0-9]{5}[ \-]?(?:19|20)[0-9]{2}[ \-]?(?:0[1-9]|1[0-2])[ \-]?(?:[0-2][0-9]|3[01])[ \-]?[0-9]{3}[0-9Xx](?![0-9])")]
    private static partial Regex IdentityNumber();
}
