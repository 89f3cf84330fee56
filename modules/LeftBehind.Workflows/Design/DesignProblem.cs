namespace LeftBehind.Workflows.Design;

/// <summary>What is wrong with a drawing, where it is shown.</summary>
/// <param name="Activity">At which activity; empty where it is the type's.</param>
/// <param name="Property">At which of its properties; empty where it is the activity's.</param>
/// <param name="Outcome">At which of its outcomes; empty where it is none's.</param>
/// <param name="Text">In words.</param>
internal sealed record DesignProblem(string Activity, string Property, string Outcome, string Text)
{
    /// <summary>Worth a look, but no reason not to save it.</summary>
    public bool IsHint { get; init; }
}
