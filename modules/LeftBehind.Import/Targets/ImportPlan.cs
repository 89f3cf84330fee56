namespace LeftBehind.Import.Targets;

/// <summary>What would become of each record. A target derives its own, with what its commit needs.</summary>
public class ImportPlan
{
    /// <summary>One for each record, in the order of sheets and rows.</summary>
    public IReadOnlyList<ImportVerdict> Verdicts { get; init; } = [];

    /// <summary>All that the user is asked; those that are answered carry the answer.</summary>
    public IReadOnlyList<ImportQuestion> Questions { get; init; } = [];

    /// <summary>What concerns the workbook as a whole, in the user's language.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];
}
