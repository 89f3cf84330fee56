namespace LeftBehind.Workflows.Types;

/// <summary>Says what is wrong with a type and what to do about it.</summary>
internal sealed class WorkflowTypeWords(IStringLocalizer<Startup> text)
{
    /// <param name="type">The type.</param>
    /// <param name="problem">What is wrong with it.</param>
    /// <param name="name">What a step is called where it is drawn; else, as recipes name it.</param>
    public string Of(WorkflowTypeDocument type, WorkflowTypeProblem problem, Func<ActivityRecord, string>? name = null)
    {
        var found = type.Activities?.Find(activity => activity.ActivityId == problem.ActivityId);
        var at = problem.ActivityId.Length == 0 ? "" : name is not null && found is not null ? name(found) : NameOf(type, problem.ActivityId);
        return problem.Fault switch
        {
            WorkflowTypeFault.NoId => text["It needs a WorkflowTypeId of at most 64 letters, digits, - and _."],
            WorkflowTypeFault.NoName => text["It needs a name of at most 200 characters."],
            WorkflowTypeFault.NoActivities => text["It has no steps."],
            WorkflowTypeFault.TooLarge => text["It has more steps or ways between them than a workflow may have."],
            WorkflowTypeFault.UnknownSetting => text["The setting {0} is not known here.", problem.Detail],
            WorkflowTypeFault.NoActivityId => text["A step of the kind {0} has no ActivityId, or one of more than 64 characters.", problem.Detail],
            WorkflowTypeFault.DoubledActivityId => text["Two steps have the ActivityId {0}.", problem.ActivityId],
            WorkflowTypeFault.UnknownActivity => text["{0}: there is no kind of step named {1} here.", at, problem.Detail],
            WorkflowTypeFault.UnknownProperty => text["{0}: the property {1} is not known here.", at, problem.Detail],
            WorkflowTypeFault.WrongProperty => text["{0}: the property {1} is missing or of the wrong kind.", at, problem.Detail],
            WorkflowTypeFault.WrongExpression => text["{0}: the expression cannot be read; write it in Liquid, scripts are not run here ({1}).", at, problem.Detail],
            WorkflowTypeFault.NoStart => text["No step is marked as the start."],
            WorkflowTypeFault.StartIsNoEvent => text["{0}: only an event can be the start.", at],
            WorkflowTypeFault.FromNowhere => text["A way begins at the step {0}, which is not there.", problem.Detail],
            WorkflowTypeFault.ToNowhere => text["{0}: a way leads to the step {1}, which is not there.", at, problem.Detail],
            WorkflowTypeFault.NoSuchOutcome => text["{0}: a way begins at the outcome {1}, which this step does not have.", at, problem.Detail],
            WorkflowTypeFault.DoubledTransition => text["{0}: the same way from the outcome {1} is there twice.", at, problem.Detail],
            WorkflowTypeFault.DanglingOutcome => text["{0}: nothing follows the outcome {1}.", at, problem.Detail],
            WorkflowTypeFault.Unreachable => text["{0}: no way leads here.", at],
            _ => text["It never comes to an end."],
        };
    }

    /// <summary>What a step is called: by its author, else by its kind and id.</summary>
    public static string NameOf(WorkflowTypeDocument type, string activityId) =>
        type.Activities.Find(activity => activity.ActivityId == activityId) is not { } found ? activityId
        : found.Title() is { Length: > 0 } title ? title
        : $"{found.Name} ({activityId})";
}
