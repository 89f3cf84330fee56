using LeftBehind.Import.Targets;

namespace LeftBehind.Import.Services;

/// <summary>What belongs to the plan as a whole.</summary>
internal sealed record StagedHead
{
    public IReadOnlyList<ImportQuestion> Questions { get; init; } = [];

    public IReadOnlyList<string> Notices { get; init; } = [];

    public IReadOnlyList<ImportFollowUp> FollowUps { get; init; } = [];

    public IReadOnlyList<string> SlipsFor { get; init; } = [];
}
