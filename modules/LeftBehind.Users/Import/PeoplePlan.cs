using LeftBehind.Import.Targets;

namespace LeftBehind.Users.Import;

/// <summary>The plan with the accounts as they will be.</summary>
internal sealed class PeoplePlan : ImportPlan
{
    public IReadOnlyList<PersonDraft> Drafts { get; init; } = [];
}
