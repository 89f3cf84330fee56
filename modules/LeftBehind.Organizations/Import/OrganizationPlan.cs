using LeftBehind.Import.Targets;

namespace LeftBehind.Organizations.Import;

/// <summary>The plan with the organizations as they will be.</summary>
internal sealed class OrganizationPlan : ImportPlan
{
    public IReadOnlyList<OrganizationDraft> Drafts { get; init; } = [];
}
