using System.Text;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Import.Tables;

/// <summary>A column's heading: its own words, and those of the cell above that stands over several columns.</summary>
internal readonly record struct HeaderLabel(string Group, string Leaf)
{
    /// <summary>As the mapping screen shows it.</summary>
    public string Text => Group.Length == 0 ? OneLine(Leaf) : $"{OneLine(Group)} / {OneLine(Leaf)}";

    public bool IsBlank => string.IsNullOrWhiteSpace(Group) && string.IsNullOrWhiteSpace(Leaf);

    /// <summary>Without spaces, line breaks, punctuation and 的, half width, small letters: 监 护 人 的(姓名) is 监护人姓名.</summary>
    public static string Normalize(string text, bool withoutBrackets = false)
    {
        var plain = new StringBuilder(text.Length);
        var depth = 0;
        foreach (var character in HalfWidth.Of(text))
        {
            depth += character is '(' or '[' or '【' or '〔' ? 1 : character is ')' or ']' or '】' or '〕' ? -1 : 0;
            if (char.IsLetterOrDigit(character) && character != '的' && !(withoutBrackets && depth > 0))
            {
                plain.Append(char.ToLowerInvariant(character));
            }
        }

        return plain.ToString();
    }

    public static string OneLine(string text) => string.Concat(text.Where(character => !char.IsControl(character))).Trim();
}
