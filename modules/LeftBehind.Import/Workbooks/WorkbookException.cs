namespace LeftBehind.Import.Workbooks;

/// <summary>A file that cannot be read. Holds no content of it.</summary>
internal sealed class WorkbookException(WorkbookProblem problem, string detail = "") : Exception(problem.ToString())
{
    public WorkbookProblem Problem { get; } = problem;

    /// <summary>The limit that was passed or the name of the sheet, for the sentence.</summary>
    public string Detail { get; } = detail;
}
