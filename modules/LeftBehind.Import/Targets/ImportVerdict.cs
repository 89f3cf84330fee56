namespace LeftBehind.Import.Targets;

/// <summary>The verdict on one record.</summary>
public sealed record ImportVerdict(ImportRow Row, ImportVerdictKind Kind)
{
    /// <summary>What people call the record: the child's name.</summary>
    public string Label { get; init; } = "";

    /// <summary>What else tells it from others: the class.</summary>
    public string Detail { get; init; } = "";

    public IReadOnlyList<ImportMessage> Messages { get; init; } = [];

    /// <summary>What a change changes, in words: label, before, after.</summary>
    public IReadOnlyList<ImportDifference> Differences { get; init; } = [];

    /// <summary>Keys of the questions that it waits for.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];
}
