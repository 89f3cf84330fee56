namespace LeftBehind.Abstractions.Tables;

/// <summary>What a format is called among files and on the web.</summary>
public static class TableFormats
{
    /// <summary>Without the dot.</summary>
    public static string ExtensionOf(TableFormat format) => format switch
    {
        TableFormat.Csv => "csv",
        TableFormat.Json => "json",
        _ => "xlsx",
    };

    /// <summary>Of the response.</summary>
    public static string MediaTypeOf(TableFormat format) => format switch
    {
        TableFormat.Csv => "text/csv; charset=utf-8",
        TableFormat.Json => "application/json; charset=utf-8",
        _ => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    };

    /// <summary>By the ending of a file's name; a workbook where it says nothing else.</summary>
    public static TableFormat OfFile(string fileName) =>
        Enum.GetValues<TableFormat>().FirstOrDefault(format => fileName.EndsWith("." + ExtensionOf(format), StringComparison.OrdinalIgnoreCase));
}
