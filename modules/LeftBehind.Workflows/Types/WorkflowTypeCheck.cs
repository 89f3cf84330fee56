using LeftBehind.Abstractions.Templates;
using LeftBehind.Workflows.Engine;

namespace LeftBehind.Workflows.Types;

/// <summary>The rules with the kinds of activity that are there now.</summary>
internal sealed class WorkflowTypeCheck(ActivityLibrary library, ILiquidTemplateManager liquid)
{
    public IReadOnlyList<WorkflowTypeProblem> Check(WorkflowTypeDocument type) => WorkflowTypeRules.Check(type, library.Kinds, liquid.Validate);
}
