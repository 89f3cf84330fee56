using LeftBehind.Abstractions.Workflows;
using LeftBehind.Ui.Workflows;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.ViewModels;

namespace LeftBehind.Workflows.Services;

/// <summary>One answer to many tasks. The odd ones are left out of an approval, each with its reason; every other one counts, or is named.</summary>
internal sealed class BulkAnswers(InboxReader reader, TaskInbox inbox, TaskSubjects subjects, TaskWords words)
{
    public const int Most = 500;

    public async Task<BulkResult> AnswerAsync(BulkForm form, string comment, CancellationToken cancellationToken)
    {
        var chosen = form.All ? await reader.TakeAsync(form.Filter, Most, cancellationToken) : await reader.FindAsync(form.Ids.Distinct().Take(Most), cancellationToken);
        var (done, left) = (0, new List<LeftTask>());
        foreach (var task in chosen)
        {
            if (form.Outcome == ReviewOutcomes.Approve && task.Oddities.Length > 0)
            {
                left.Add(new(task, OdditiesOf(task)));
                continue;
            }
            if (!task.IsFree && subjects.Of(task.ContentType) is ITaskRecordSource { IsAnsweredOnItsPage: true })
            {
                left.Add(new(task, words.OfFault(TaskAnswerRules.OnItsPage, task)));
                continue;
            }
            var answer = await inbox.AnswerAsync(task, form.Outcome ?? "", comment, cancellationToken);
            if (answer.IsDone)
            {
                done++;
            }
            else
            {
                left.Add(new(task, answer.Message));
            }
        }
        return new(words.OfOutcome(form.Outcome ?? ""), done, left);
    }

    private string OdditiesOf(WorkflowTask task) =>
        subjects.Of(task.ContentType) is { } source ? words.Joined(TaskAnswerRules.Words(task.Oddities).Select(source.WordsOf)) : task.Oddities;
}
