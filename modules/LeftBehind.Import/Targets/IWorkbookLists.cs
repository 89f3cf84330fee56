namespace LeftBehind.Import.Targets;

/// <summary>Reads the lists of a workbook as an import would, with its first guess of the columns, and keeps nothing.</summary>
public interface IWorkbookLists
{
    /// <param name="content">The file as it was uploaded.</param>
    /// <param name="fields">What the columns can hold.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    WorkbookLists Read(byte[] content, IReadOnlyList<ImportField> fields, CancellationToken cancellationToken);
}
