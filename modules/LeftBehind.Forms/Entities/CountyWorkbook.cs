using LeftBehind.Abstractions.Data;

namespace LeftBehind.Forms.Entities;

/// <summary>A county's workbook of a day, with a sheet for each school, as a job made it. Deleted after some days: it can be made again.</summary>
public sealed class CountyWorkbook : ScopedRow
{
    public long Id { get; set; }

    /// <summary>As it stands in URLs.</summary>
    public string WorkbookId { get; set; } = "";

    /// <summary>填报时间</summary>
    public DateOnly FilledOn { get; set; }

    public DateTime AskedUtc { get; set; }

    /// <summary>The job that makes it.</summary>
    public string JobId { get; set; } = "";

    /// <summary>Lines on all sheets together.</summary>
    public int Lines { get; set; }

    /// <summary>JSON of the schools' figures by school; empty until it is made.</summary>
    public string Totals { get; set; } = "";

    /// <summary>The protected .xlsx; empty until it is made.</summary>
    public byte[] Content { get; set; } = [];
}
