using LeftBehind.Abstractions.Data;

namespace LeftBehind.Import.Entities;

/// <summary>How an organization has mapped a table with these headings the last time.</summary>
public sealed class ImportMapping : ScopedRow
{
    public long Id { get; set; }

    public string Target { get; set; } = "";

    /// <summary>Of the headings, in whatever order they stand.</summary>
    public string Signature { get; set; } = "";

    /// <summary>JSON: normalized heading to field.</summary>
    public string Columns { get; set; } = "{}";

    public DateTime UsedUtc { get; set; }
}
