using System.Text.RegularExpressions;

namespace LeftBehind.Import.Values;

/// <summary>#REF!, #N/A: what a formula shows that has no result; ##### is what a text table keeps of a column that was too narrow.</summary>
public static partial class FormulaError
{
    /// <summary>Whether a cell says nothing but that.</summary>
    public static bool Is(string? text) => text is { Length: > 2 } && Errors().IsMatch(text.Trim());

    [GeneratedRegex(@"^(#(REF!|N/A|VALUE!|NAME\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA)|#{3,}|Err:\d{3})$", RegexOptions.IgnoreCase)]
    private static partial Regex Errors();
}
