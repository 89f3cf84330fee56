using LeftBehind.Workflows.Engine;
using LeftBehind.Workflows.Services;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Design;

/// <summary>Says what is wrong as the drawing calls it: steps by their titles, properties by their labels, Liquid's complaint with its line.</summary>
internal sealed class DesignProblemWords(WorkflowTypeWords typeWords, WorkflowWords words, ActivityLibrary library, PaletteFields fields, IStringLocalizer<Startup> text)
{
    public string Of(WorkflowTypeDocument type, WorkflowTypeProblem problem)
    {
        var detail = DesignRules.PropertyOf(problem) is { Length: > 0 } property ? LabelOf(type, problem.ActivityId, property) + Complaint(problem.Detail[property.Length..])
            : DesignRules.OutcomeOf(problem) is { Length: > 0 } outcome ? words.Outcome(outcome)
            : problem.Detail;
        return typeWords.Of(type, problem with { Detail = detail }, words.Of);
    }

    private string LabelOf(WorkflowTypeDocument type, string activityId, string property) =>
        type.Activities.Find(activity => activity.ActivityId == activityId) is { } found && library.Find(found.Name) is { } kind
            ? fields.Of(kind.PropertiesType).FirstOrDefault(field => field.Name == property)?.Label ?? property
            : property;

    private string Complaint(string rest) => DesignRules.LineOf(rest) is { } line ? text[", line {0}: {1}", line, rest.TrimStart(':', ' ')] : rest;
}
