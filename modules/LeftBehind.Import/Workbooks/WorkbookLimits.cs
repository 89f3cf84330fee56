namespace LeftBehind.Import.Workbooks;

/// <summary>What a school's workbook stays far below, and what keeps a hostile one from filling the memory.</summary>
internal sealed record WorkbookLimits
{
    public static readonly WorkbookLimits Default = new();

    public long FileBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>All parts of the package together: a workbook of 100,000 rows and 20 columns unpacks to about 150 MB.</summary>
    public long UnpackedBytes { get; init; } = 200 * 1024 * 1024;

    /// <summary>Texts are held in memory twice as large as they are packed out, so their part has a limit of its own.</summary>
    public long SharedTextBytes { get; init; } = 64 * 1024 * 1024;

    public int Parts { get; init; } = 2_000;

    public int Rows { get; init; } = 100_000;

    public int Columns { get; init; } = 300;

    public int Sheets { get; init; } = 200;

    public int TextLength { get; init; } = 32_767;

    /// <summary>Rows times columns of a sheet's used range, empty ones included: what a stray value in the last corner of a sheet inflates.</summary>
    public long VisitedCells { get; init; } = 60_000_000;
}
