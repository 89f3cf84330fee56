using LeftBehind.Abstractions.Data;

namespace LeftBehind.Import.Entities;

/// <summary>One workbook on its way in. The file, the staged records and this row go together after thirty days.</summary>
public sealed class ImportBatch : ScopedRow
{
    public long Id { get; set; }

    /// <summary>Stands in URLs.</summary>
    public string BatchId { get; set; } = "";

    public string Target { get; set; } = "";

    public int UserId { get; set; }

    public string UserDisplayName { get; set; } = "";

    public string FileName { get; set; } = "";

    /// <summary>SHA-256 of the file.</summary>
    public string FileHash { get; set; } = "";

    public ImportState State { get; set; }

    /// <summary>JSON of the user's choices: sheets, columns, answers.</summary>
    public string Settings { get; set; } = "{}";

    /// <summary>JSON of the counts of the last check, or of what was written.</summary>
    public string Summary { get; set; } = "{}";

    /// <summary>The job that works on it; empty when none does.</summary>
    public string JobId { get; set; } = "";

    public DateTime CreatedUtc { get; set; }

    public DateTime? CommittedUtc { get; set; }
}
