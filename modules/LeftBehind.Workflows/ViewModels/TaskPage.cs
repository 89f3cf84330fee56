using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Workflows;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.ViewModels;

internal sealed record TaskPage(WorkflowTask Task, DateOnly Today)
{
    /// <summary>Null where its module is off, or the user may not be shown what the task is about.</summary>
    public ITaskSubject? Source { get; init; }

    public IReadOnlyList<TaskField> Fields { get; init; } = [];

    /// <summary>Whether something was approved before, which stands beside what was handed in now.</summary>
    public bool IsAmendment { get; init; }

    /// <summary>Why what was approved is to be changed, as who handed it in wrote.</summary>
    public string AmendmentReason { get; init; } = "";

    /// <summary>What was done about the same thing before, the latest first.</summary>
    public IReadOnlyList<WorkflowTask> Earlier { get; init; } = [];

    /// <summary>Who else could do it.</summary>
    public IReadOnlyDictionary<int, string> Colleagues { get; init; } = new Dictionary<int, string>();

    public CurrentUser User { get; init; } = CurrentUser.Anonymous;

    public IReadOnlyList<string> Outcomes => TaskAnswerRules.Words(Task.Outcomes);

    public IReadOnlyList<string> Oddities => TaskAnswerRules.Words(Task.Oddities);

    public bool IsOpen => Task.State == WorkflowTaskState.Open;

    /// <summary>Open, or waiting to be decided with others.</summary>
    public bool IsUndecided => Task.State is WorkflowTaskState.Open or WorkflowTaskState.Folded;

    public bool IsOverdue => IsOpen && Task.DueOn < Today;

    public bool IsTakenByOther => Task.AssigneeUserId is { } other && !User.IsParty(other);

    public bool IsOwnCorrection => TaskAnswerRules.IsOwnCorrection(Task, User);

    /// <summary>Whether the user may be shown what it is about; something to do may be about nothing.</summary>
    public bool IsShown => Source is not null || Task is { IsFree: true, ContentType.Length: 0 };

    public bool MayAnswer => IsOpen && IsShown && !IsTakenByOther && !User.IsParty(Task.SubmittedBy) && !IsOwnCorrection;
}
