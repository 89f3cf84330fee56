using System.Globalization;
using LeftBehind.Import.Targets;
using LeftBehind.Import.Workbooks;

namespace LeftBehind.Import.Columns;

/// <summary>What a cell says where it is known what its column holds.</summary>
internal static class FieldText
{
    public static string Of(SourceCell cell, ImportFieldShape shape, bool daysCountFrom1904) => (cell.Kind, shape) switch
    {
        // 3-2 typed as a class: the spreadsheet has made the second of March of it.
        (SourceCellKind.Date, ImportFieldShape.Class) when DateTime.TryParse(cell.Text, CultureInfo.InvariantCulture, out var date) => $"{date.Month}-{date.Day}",
        (SourceCellKind.Number, ImportFieldShape.Date) when daysCountFrom1904 && cell.Text.Length == 5 && int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) =>
            (days + DateSystem.DaysFrom1900).ToString(CultureInfo.InvariantCulture),
        _ => Trimmed(cell.Text),
    };

    // Blanks of all kinds, marks of direction around a phone that was copied out of a chat, the apostrophe that keeps a number a text.
    private static string Trimmed(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        var trimmed = text[start..end];
        return trimmed.Length > 1 && trimmed[0] is '\'' or '‘' or '’' && trimmed.Count(character => character is '\'' or '‘' or '’') == 1 ? trimmed[1..].TrimStart() : trimmed;
    }

    private static bool IsBlank(char character) => char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
