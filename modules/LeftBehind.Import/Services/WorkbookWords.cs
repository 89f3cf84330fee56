using LeftBehind.Import.Workbooks;

namespace LeftBehind.Import.Services;

/// <summary>Says why a file cannot be read and what to do.</summary>
internal sealed class WorkbookWords(IStringLocalizer<Startup> text)
{
    public string For(WorkbookException refused) => refused.Problem switch
    {
        WorkbookProblem.Empty => text["The file is empty. Choose the workbook with the list."],
        WorkbookProblem.FileTooLarge => text["The file is larger than {0} MB. Take out pictures and sheets that are not needed, and try again.", refused.Detail],
        WorkbookProblem.Encrypted => text["The workbook has a password. Open it, take the password off (File, Info, Protect Workbook), save it and try again."],
        WorkbookProblem.HasMacros => text["The workbook contains macros, which are not let in. Open it and save it as an .xlsx workbook without macros, then try again."],
        WorkbookProblem.UnpacksTooLarge => text["The workbook unpacks to more than {0} MB, which no list of people does. Copy the table into a new workbook and try again.", refused.Detail],
        WorkbookProblem.TooManyRows => text["The workbook has more than {0} filled rows. Divide it into several workbooks.", refused.Detail],
        WorkbookProblem.SheetTooWide => text["The sheet “{0}” has values in far corners. Copy the table into a new sheet and try again.", refused.Detail],
        WorkbookProblem.OtherOffice => text["This kind of table cannot be read. Open it in Excel or WPS, choose Save as, kind .xlsx, and try again."],
        WorkbookProblem.Damaged => text["The workbook is damaged or not complete. Open it in Excel or WPS, save it as .xlsx, and try again."],
        _ => text["This is no workbook. Choose an .xlsx, .xls, .et or .csv file."],
    };
}
