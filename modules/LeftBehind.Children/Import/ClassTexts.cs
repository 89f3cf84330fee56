using LeftBehind.Import.Targets;
using LeftBehind.Import.Values;
using LeftBehind.Organizations;

namespace LeftBehind.Children.Import;

/// <summary>The class of a line as it is written: in its cell, in a line of its own above, over the table, or as the name of the sheet.</summary>
internal static class ClassTexts
{
    public static string Of(ImportRow row, ImportSheet sheet) => NoneText.OrEmpty(
        row.Text(ChildFields.Class) is { Length: > 0 } own ? own
        : row.Section.Length > 0 ? Bracketless(row.Section)
        : sheet.Class.Length > 0 ? sheet.Class
        : ClassNameParser.Parse(sheet.Name) is not null ? sheet.Name
        : "");

    // 四年级1班（共2人）
    private static string Bracketless(string section) => ClassNameParser.Parse(section) is not null ? section : BracketText.Split(section).Before;
}
