namespace LeftBehind.Import.Targets;

/// <summary>
/// Something that workbooks are imported into: pupils' files, organizations, people. Registered as a scoped service; the screens, the
/// upload, the mapping and the returned workbook come from the Import module, at <c>/admin/{Name}/import</c>.
/// </summary>
public interface IImportTarget
{
    /// <summary>Its part of the URL: <c>children</c>.</summary>
    string Name { get; }

    /// <summary>What is imported, in the user's language.</summary>
    string Title { get; }

    /// <summary>Needed to import, beside the Import module's own permission.</summary>
    string Permission { get; }

    /// <summary>What a column can hold, labelled in the user's language, in the order of the mapping screen.</summary>
    IReadOnlyList<ImportField> Fields { get; }

    /// <summary>The organizations into which the user may import; the first is proposed.</summary>
    Task<IReadOnlyList<ImportPlace>> PlacesAsync(CancellationToken cancellationToken);

    /// <summary>
    /// What would become of each record. Reads only. Called again with the same request right before the commit, so it must not
    /// depend on anything but the request and the database.
    /// </summary>
    Task<ImportPlan> PlanAsync(ImportRequest request, CancellationToken cancellationToken);

    /// <summary>Writes what the plan adds and changes, in the current transaction; all of it, or throws.</summary>
    /// <exception cref="ImportConflictException">Somebody has changed a record meanwhile: the plan is made anew.</exception>
    Task<ImportOutcome> CommitAsync(ImportPlan plan, CancellationToken cancellationToken);
}
