using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Services;

/// <summary>Answers the user's tasks, one or many: each counts or is named with what stood in its way.</summary>
internal sealed class TaskInbox(TaskQuery query, TaskAnswers answers, TaskSubjects subjects, TaskWords words)
{
    private const int IdsAtOnce = 500;

    public async Task<IReadOnlyList<ReviewAnswer>> AnswerAboutAsync(IReadOnlyCollection<string> contentItemIds, string outcome, string comment, CancellationToken cancellationToken)
    {
        var given = new List<ReviewAnswer>();
        foreach (var ids in contentItemIds.Distinct().Chunk(IdsAtOnce))
        {
            foreach (var task in await query.Answerable().Where(task => ids.Contains(task.ContentItemId)).OrderBy(task => task.Id).ToListAsync(cancellationToken))
            {
                given.Add(await AnswerAsync(task, outcome, comment, cancellationToken));
            }
        }
        return given;
    }

    public async Task<ReviewAnswer> AnswerAsync(WorkflowTask task, string outcome, string comment, CancellationToken cancellationToken)
    {
        var fault = MayDecide(task) ? await answers.AnswerAsync(task, outcome, comment, cancellationToken) : TaskAnswerRules.NotYours;
        return new(task.ContentItemId, fault is null, fault is null ? "" : words.OfFault(fault, task));
    }

    /// <summary>A task is passed up to offices that see no files: they see that it waits, and appoint somebody.</summary>
    public bool MayDecide(WorkflowTask task) => task.ContentType.Length == 0 || (subjects.Of(task.ContentType) is { } source && query.User.Has(TaskAnswerRules.NeededFor(task, source)));
}
