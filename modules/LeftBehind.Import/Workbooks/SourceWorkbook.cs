namespace LeftBehind.Import.Workbooks;

internal sealed record SourceWorkbook(WorkbookFormat Format, IReadOnlyList<SourceSheet> Sheets);
