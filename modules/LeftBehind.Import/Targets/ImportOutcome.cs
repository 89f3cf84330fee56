namespace LeftBehind.Import.Targets;

/// <summary>What a commit has left to be done.</summary>
public sealed record ImportOutcome
{
    public static readonly ImportOutcome Nothing = new();

    /// <summary>Where to go on, such as filling in what the workbook did not say.</summary>
    public IReadOnlyList<ImportFollowUp> FollowUps { get; init; } = [];

    /// <summary>Slips to print once and give away, such as first passwords. Kept protected, seen by the importer alone.</summary>
    public IReadOnlyList<ImportSlip> Slips { get; init; } = [];
}
