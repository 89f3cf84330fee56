using LeftBehind.Abstractions.Data;
using LeftBehind.Ui.Workflows;
using LeftBehind.Workflows.Design;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Trial;

/// <summary>A type to be tried, with what it can be tried on and what came of it.</summary>
internal sealed record TrialPage(WorkflowTypeDocument Type, TrialForm Form)
{
    public IReadOnlyList<ActivityRecord> Starts => [.. Type.Activities.Where(activity => activity.IsStart)];

    public IReadOnlyList<ITaskSubject> Kinds { get; init; } = [];

    public IReadOnlyList<TrialSample> Records { get; init; } = [];

    public IReadOnlyList<OrganizationChoice> Schools { get; init; } = [];

    public IReadOnlyList<string> Inputs => TrialRules.InputsOf(Type);

    /// <summary>Whether the event begins by the clock, so that it is about nothing.</summary>
    public bool IsAboutNothing { get; init; }

    /// <summary>What must be mended before it can be tried.</summary>
    public IReadOnlyList<DesignProblem> Problems { get; init; } = [];

    /// <summary>Null until it is begun.</summary>
    public TrialCourse? Course { get; init; }

    /// <summary>What it is tried on, in words.</summary>
    public string Subject { get; init; } = "";

    public string TitleOf(string activityId, Func<ActivityRecord, string> words) => Type.Activities.Find(activity => activity.ActivityId == activityId) is { } found ? words(found) : activityId;
}
