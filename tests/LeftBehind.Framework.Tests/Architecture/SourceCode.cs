using System.Text.RegularExpressions;

namespace LeftBehind.Framework.Tests.Architecture;

/// <summary>Reads C# as text: blanks what is no code, and measures how deep statements are nested.</summary>
internal static partial class SourceCode
{
    /// <summary>The code with comments and literals replaced by blanks, line breaks kept.</summary>
    public static string Blank(string code) =>
        NoCode().Replace(code, match => LineContent().Replace(match.Value, " "));

    public static int BlockDepth(string blanked)
    {
        var blocks = new Stack<bool>();
        var deepest = 0;
        var statement = 0;
        for (var index = 0; index < blanked.Length; index++)
        {
            if (blanked[index] == '{')
            {
                blocks.Push(IsBlock(blanked[statement..index].Trim()));
                deepest = Math.Max(deepest, blocks.Count(isBlock => isBlock));
            }
            else if (blanked[index] == '}')
            {
                blocks.TryPop(out _);
            }
            if (blanked[index] is '{' or '}' or ';')
            {
                statement = index + 1;
            }
        }
        return deepest;
    }

    private static bool IsBlock(string before) => Control().IsMatch(before) || before.EndsWith("=>", StringComparison.Ordinal);

    [GeneratedRegex(@"^(else|if|for|foreach|await foreach|while|do|try|catch|finally|using|await using|lock|switch|case|default|checked)\b")]
    private static partial Regex Control();

    // In this order: raw strings, comments, verbatim strings, strings, characters.
    [GeneratedRegex("""""(?s:\$*("{3,}).*?\1)|//[^\n]*|(?s:/\*.*?\*/)|\$?@\$?"(?:[^"]|"")*"|\$?"(?:\\.|[^"\\\n])*"|'(?:\\[^\n]|[^'\\\n])[^'\n]{0,8}'""""")]
    private static partial Regex NoCode();

    [GeneratedRegex(@"[^\n]")]
    private static partial Regex LineContent();
}
