using System.Globalization;
using System.Text;

namespace LeftBehind.Abstractions.Text;

/// <summary>What can be printed: no control characters, no half of a surrogate pair, nothing that turns the line around.</summary>
public static class PrintableText
{
    /// <summary>True if the text holds a character that a form cannot print. With <paramref name="lines"/>, line breaks and tabs pass.</summary>
    public static bool HasControlCharacters(string text, bool lines = false)
    {
        for (var index = 0; index < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, index, out var rune))
            {
                return true;
            }

            index += rune.Utf16SequenceLength;
            if (IsUnprintable(rune, lines))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text without what <see cref="HasControlCharacters"/> finds; a lone surrogate goes too.</summary>
    public static string WithoutControlCharacters(string text, bool lines = false)
    {
        var kept = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, index, out var rune))
            {
                index++;
                continue;
            }

            index += rune.Utf16SequenceLength;
            if (!IsUnprintable(rune, lines))
            {
                kept.Append(rune.ToString());
            }
        }

        return kept.ToString();
    }

    // Format characters include the bidirectional overrides and zero-width marks that make two equal-looking names differ.
    // Unassigned ones are left alone: new characters for names come with every Unicode version.
    private static bool IsUnprintable(Rune rune, bool lines) => !(lines && rune.Value is ('\n' or '\r' or '\t'))
        && Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
}
