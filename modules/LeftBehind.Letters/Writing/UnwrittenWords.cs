using LeftBehind.Letters.Links;

namespace LeftBehind.Letters.Writing;

/// <summary>Says to whoever writes letters which families one cannot be written out for, and what to do.</summary>
internal static class UnwrittenWords
{
    private const int MostNames = 10;

    /// <param name="names">The children, a text for each family; an empty one for the copy that names nobody.</param>
    /// <param name="text">The language.</param>
    public static string Of(IReadOnlyCollection<string> names, IStringLocalizer text)
    {
        var named = names.Take(MostNames).Select(name => name.Length > 0 ? name : text["pupils whom it does not name"].Value);
        var all = string.Join('、', named) + (names.Count > MostNames ? text[" and {0} more", names.Count - MostNames] : "");
        return text["This letter can't be written out for {0}: what stands in braces cannot be worked out with what is on file. Change the words; where the letter is out already, send a correction.", all];
    }

    public static string Of(LetterText letter, IStringLocalizer text) => Of([NamesOf(letter)], text);

    /// <summary>Stands on the board beside a family whose message was held back.</summary>
    public static string Held(IStringLocalizer text) => text["Not sent: the letter can't be written out for this family. It leaves once a correction is out."];

    public static string NamesOf(LetterText letter) => string.Join('、', letter.UnwrittenFor ?? []);
}
