using LeftBehind.Import.Targets;

namespace LeftBehind.Import.Services;

/// <summary>A verdict as it is kept for the preview, the result and the returned workbook.</summary>
internal sealed record StagedRow(int Sheet, int Number, ImportVerdictKind Kind)
{
    public string Label { get; init; } = "";

    public string Detail { get; init; } = "";

    public bool IsHidden { get; init; }

    public IReadOnlyList<StagedMessage> Messages { get; init; } = [];

    public IReadOnlyList<ImportDifference> Differences { get; init; } = [];

    public IReadOnlyList<string> Questions { get; init; } = [];

    public bool IsRest => Kind is ImportVerdictKind.Refused or ImportVerdictKind.InDoubt;
}
