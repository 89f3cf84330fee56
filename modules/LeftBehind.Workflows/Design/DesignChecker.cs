using LeftBehind.Workflows.Engine;
using LeftBehind.Workflows.Services;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Design;

/// <summary>Checks a drawing by the rules that every type is taken in by, and says at which step and field something is wrong.</summary>
internal sealed class DesignChecker(WorkflowTypeCheck check, ActivityLibrary library, DesignProblemWords problemWords, WorkflowWords words, IStringLocalizer<Startup> text)
{
    public DesignCheck Check(WorkflowTypeDocument? type)
    {
        if (type is null)
        {
            return new([new("", "", "", text["What was drawn cannot be read, or is too large."])]);
        }
        var problems = check.Check(type);
        var isDrawn = problems.All(problem => problem.Fault is not (WorkflowTypeFault.NoActivities or WorkflowTypeFault.TooLarge));
        return new([.. problems.Select(problem => Said(type, problem))])
        {
            Outcomes = isDrawn ? WorkflowTypeRules.OutcomesOf(type, library.Kinds).ToDictionary(of => of.Key, of => (IReadOnlyList<PaletteChoice>)[.. of.Value.Select(Choice)]) : new Dictionary<string, IReadOnlyList<PaletteChoice>>(),
        };
    }

    private PaletteChoice Choice(string outcome) => new(outcome, words.Outcome(outcome));

    private DesignProblem Said(WorkflowTypeDocument type, WorkflowTypeProblem problem) =>
        new(problem.ActivityId, DesignRules.PropertyOf(problem), DesignRules.OutcomeOf(problem), problemWords.Of(type, problem)) { IsHint = problem.IsHint };
}
