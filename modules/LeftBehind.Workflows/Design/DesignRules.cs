using System.Globalization;
using System.Text.RegularExpressions;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Design;

/// <summary>At which field or outcome of a step a problem is shown.</summary>
internal static partial class DesignRules
{
    /// <summary>The problem's property: <c>Condition: Liquid's complaint</c>, <c>Outcomes[2]</c> or <c>Days</c>.</summary>
    public static string PropertyOf(WorkflowTypeProblem problem) =>
        problem.Fault is WorkflowTypeFault.UnknownProperty or WorkflowTypeFault.WrongProperty or WorkflowTypeFault.WrongExpression
            ? problem.Detail.Split([':', '[', '.'], 2)[0] : "";

    public static string OutcomeOf(WorkflowTypeProblem problem) =>
        problem.Fault is WorkflowTypeFault.DanglingOutcome or WorkflowTypeFault.NoSuchOutcome or WorkflowTypeFault.DoubledTransition ? problem.Detail : "";

    /// <summary>The line that a complaint of Liquid names; null where it names none.</summary>
    public static int? LineOf(string complaint) =>
        Position().Match(complaint) is { Success: true } found ? int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\((\d{1,6}):\d{1,6}\)")]
    private static partial Regex Position();
}
