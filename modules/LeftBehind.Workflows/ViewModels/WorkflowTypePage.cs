using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.ViewModels;

internal sealed record WorkflowTypePage(WorkflowType Shown, WorkflowTypeDocument Type, IReadOnlyList<WorkflowType> Versions)
{
    public IReadOnlyList<PictureStep> Picture => TypePicture.Of(Type);

    /// <summary>What is worth a look, in words.</summary>
    public IReadOnlyList<string> Hints { get; init; } = [];
}
