namespace LeftBehind.Import.Targets;

/// <summary>What would become of a record.</summary>
public enum ImportVerdictKind
{
    Added,
    Changed,
    Unchanged,

    /// <summary>The user has to answer something first.</summary>
    InDoubt,

    /// <summary>Something has to be mended in the workbook first.</summary>
    Refused,

    /// <summary>Not meant for here: a pupil who is not in the programme, a line of a sheet that only completes.</summary>
    LeftOut,
}
