namespace LeftBehind.Workflows.Types;

/// <summary>One thing that is wrong with a type.</summary>
/// <param name="Fault">What.</param>
/// <param name="ActivityId">At which activity; empty where it is the type's.</param>
/// <param name="Detail">Which property, outcome or kind.</param>
internal sealed record WorkflowTypeProblem(WorkflowTypeFault Fault, string ActivityId = "", string Detail = "")
{
    /// <summary>Hints stop nobody: recipes from elsewhere end where nothing goes on.</summary>
    public bool IsHint { get; init; }
}
