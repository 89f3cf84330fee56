using System.Security.Cryptography;
using System.Text;
using LeftBehind.Import.Workbooks;

namespace LeftBehind.Import.Tables;

/// <summary>The table of a sheet, freed of titles, repeated headings, totals and notes.</summary>
internal sealed record SourceTable(SourceSheet Sheet, TableHeader Header)
{
    public TableHeading Heading { get; init; } = TableHeading.None;

    public IReadOnlyList<TableColumn> Columns { get; init; } = [];

    public IReadOnlyList<TableRow> Rows { get; init; } = [];

    public IReadOnlyList<SkippedRow> Skipped { get; init; } = [];

    /// <summary>The same for all workbooks with these headings, in whatever columns they stand.</summary>
    public string Signature => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', Columns.Select(column => HeaderLabel.Normalize(column.Label.Text)).Order(StringComparer.Ordinal)))))[..32];
}
