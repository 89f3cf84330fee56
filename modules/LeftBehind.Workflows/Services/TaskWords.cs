using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Activities;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Services;

/// <summary>Outcomes, marks and faults of tasks in the user's language.</summary>
internal sealed class TaskWords(IStringLocalizer<Startup> text)
{
    /// <summary>Outcomes that a workflow type has beside the usual ones go by their own name.</summary>
    public string OfOutcome(string outcome) => outcome switch
    {
        ReviewOutcomes.Approve => text["Approve"],
        ReviewOutcomes.Return => text["Return"],
        CreateTaskProperties.Answer => text["Is done"],
        _ => outcome,
    };

    public IEnumerable<string> OfMarks(TaskMarks marks)
    {
        if (marks.HasFlag(TaskMarks.HolderSubmitted))
        {
            yield return text["Handed in by the one who would decide below"];
        }
        if (marks.HasFlag(TaskMarks.NobodyHoldsRole))
        {
            yield return text["Nobody holds the office below"];
        }
        if (marks.HasFlag(TaskMarks.OnBehalf))
        {
            yield return text["Handed in on behalf of the school"];
        }
        if (marks.HasFlag(TaskMarks.Corrected))
        {
            yield return text["Put right by the county"];
        }
    }

    public string OfFault(string fault, WorkflowTask task) => fault switch
    {
        TaskAnswerRules.TakenBy => text[fault, task.AssigneeName],
        TaskAnswerRules.DoneBy => text[fault, task.DoneByName, Moment(task.DoneUtc!.Value), OfOutcome(task.Outcome)],
        _ => text[fault],
    };

    public string Joined(IEnumerable<string> words) => string.Join(text["; "], words);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Who has been told that it is due.</summary>
    public IEnumerable<string> OfReminders(WorkflowTask task)
    {
        if (task.RemindedOn is { } reminded)
        {
            yield return text["Reminded on {0}", Day(reminded)];
        }
        if (task.ToldAboveOn is { } told)
        {
            yield return text["The level above was told on {0}", Day(told)];
        }
    }

    public static string Moment(DateTime utc) => ChinaTime.LocalOf(utc).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
