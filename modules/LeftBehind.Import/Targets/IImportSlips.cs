namespace LeftBehind.Import.Targets;

/// <summary>
/// A target after whose commit something secret is handed to each person on paper. It is made when it is shown and stored nowhere,
/// so there is nothing to be found between the import and the printing.
/// </summary>
public interface IImportSlips
{
    /// <summary>How many of these subjects still have no slip and may get one from the current user.</summary>
    Task<int> CountAsync(IReadOnlyList<string> subjects, CancellationToken cancellationToken);

    /// <summary>Makes the slips of the first of those that have none, in the current transaction. Each subject gets one once.</summary>
    Task<IReadOnlyList<ImportSlip>> MakeAsync(IReadOnlyList<string> subjects, CancellationToken cancellationToken);
}
