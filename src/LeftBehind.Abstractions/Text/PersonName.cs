using System.Text;

namespace LeftBehind.Abstractions.Text;

/// <summary>
/// How names are kept (民委发〔2016〕33号): NFC, one separator · U+00B7 in minority names, no spaces between han characters.
/// Never NFKC: it would turn rare characters of a real name into others.
/// </summary>
public static class PersonName
{
    /// <summary>In code points. The longest minority names in official registers stay below it.</summary>
    public const int MaximumLength = 50;

    /// <summary>The middle dot that official registers use.</summary>
    public const char Separator = '·';

    private const string DotsOfOtherKinds = "•・．‧∙･⋅●᛫•";

    /// <summary>
    /// The name as it is stored, or the text without its outer spaces and the reason why it cannot be a name.
    /// An empty text is refused too. Normalizing twice changes nothing.
    /// </summary>
    public static PersonNameResult Normalize(string? text)
    {
        var trimmed = (text ?? "").Trim();
        if (trimmed.Length == 0)
        {
            return new PersonNameResult("", PersonNameProblem.Empty);
        }

        if (PrintableText.HasControlCharacters(trimmed))
        {
            return new PersonNameResult(PrintableText.WithoutControlCharacters(trimmed), PersonNameProblem.ControlCharacters);
        }

        var name = Join(trimmed.Normalize(NormalizationForm.FormC));
        return new PersonNameResult(name, ProblemOf(name));
    }

    private static PersonNameProblem ProblemOf(string name)
    {
        var letters = name.EnumerateRunes().Where(rune => rune.Value != Separator).ToList();
        return letters.Count == 0 ? PersonNameProblem.Empty
            : name.EnumerateRunes().Count() > MaximumLength ? PersonNameProblem.TooLong
            : letters.TrueForAll(rune => Rune.IsDigit(rune) || Rune.IsPunctuation(rune)) || letters.Exists(IsSignOfSums) ? PersonNameProblem.NotAName
            : PersonNameProblem.None;
    }

    // = + < > | ~ ^ $: a formula or markup. Other symbols stay: radicals and description characters stand in for rare characters.
    private static bool IsSignOfSums(Rune rune) => rune.IsAscii && Rune.IsSymbol(rune);

    private static string Join(string text)
    {
        var parts = Dots(text).Split(Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return string.Join(Separator, parts.Select(CloseGaps));
    }

    private static string Dots(string text)
    {
        var runes = text.EnumerateRunes().ToList();
        var dotted = new StringBuilder(text.Length);
        for (var index = 0; index < runes.Count; index++)
        {
            var rune = runes[index];
            // A full stop is a separator between han characters only: J. Smith keeps his.
            var isDot = DotsOfOtherKinds.Contains(rune.ToString(), StringComparison.Ordinal)
                || (rune.Value == '.' && index > 0 && index < runes.Count - 1 && Han.Is(runes[index - 1]) && Han.Is(runes[index + 1]));
            dotted.Append(isDot ? Separator.ToString() : rune.ToString());
        }

        return dotted.ToString();
    }

    private static string CloseGaps(string part)
    {
        var words = part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var closed = new StringBuilder(part.Length);
        foreach (var word in words)
        {
            if (closed.Length > 0 && !(Han.EndsWith(closed.ToString()) && Han.StartsWith(word)))
            {
                closed.Append(' ');
            }

            closed.Append(word);
        }

        return closed.ToString();
    }
}
