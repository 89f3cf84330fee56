using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.ViewModels;

internal sealed record TypeComparePage(WorkflowType Before, WorkflowType After, IReadOnlyList<TypeChangeLine> Lines)
{
    /// <summary>All versions to choose from, the latest first.</summary>
    public required IReadOnlyList<WorkflowType> Versions { get; init; }
}
