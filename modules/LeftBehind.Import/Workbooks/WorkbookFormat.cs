namespace LeftBehind.Import.Workbooks;

internal enum WorkbookFormat
{
    Xlsx,
    Xls,
    Csv,
    Html,
}
