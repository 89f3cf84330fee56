namespace LeftBehind.Import.Targets;

/// <summary>What a commit has left to be done.</summary>
public sealed record ImportOutcome
{
    public static readonly ImportOutcome Nothing = new();

    /// <summary>Where to go on, such as filling in what the workbook did not say.</summary>
    public IReadOnlyList<ImportFollowUp> FollowUps { get; init; } = [];

    /// <summary>Ids of those who get a slip to print once, such as a first password, where the target is an <see cref="IImportSlips"/>.</summary>
    public IReadOnlyList<string> SlipsFor { get; init; } = [];
}
