namespace LeftBehind.Abstractions.Tables;

/// <summary>How a list leaves the system.</summary>
public enum TableFormat
{
    /// <summary>An Excel workbook.</summary>
    Xlsx,

    /// <summary>Comma-separated text, UTF-8 with a byte order mark.</summary>
    Csv,

    /// <summary>JSON, for other programs.</summary>
    Json,
}
