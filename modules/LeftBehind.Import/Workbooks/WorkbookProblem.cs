namespace LeftBehind.Import.Workbooks;

/// <summary>Why a file cannot be read; each has a sentence that says what to do.</summary>
internal enum WorkbookProblem
{
    Empty,
    FileTooLarge,
    NotAWorkbook,
    OtherOffice,
    Encrypted,
    HasMacros,
    UnpacksTooLarge,
    TooManyRows,
    SheetTooWide,
    Damaged,
}
