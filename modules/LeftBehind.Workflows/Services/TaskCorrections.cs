using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Services;

/// <summary>
/// Keeps who put right what waits for a decision. They wrote part of it, so a colleague decides; where there is none it goes on marked, since
/// the level above sees no files.
/// </summary>
internal sealed class TaskCorrections(IDocumentSession session, TaskQuery query, CorrectionColleagues colleagues, TaskSubjects subjects, TimeProvider time)
{
    /// <returns>False where nothing about the item waits for the user.</returns>
    public async Task<bool> MarkAsync(ContentItem item, string reason, CancellationToken cancellationToken)
    {
        if (await query.Mine().Where(task => task.ContentItemVersionId == item.ContentItemVersionId).OrderBy(task => task.Id).FirstOrDefaultAsync(cancellationToken) is not { } task)
        {
            return false;
        }
        var me = query.User;
        var others = await colleagues.AreThereAsync(task, me.UserId, cancellationToken);
        var marks = (task.Marks & ~TaskMarks.ColleagueDecides) | TaskMarks.Corrected | (others ? TaskMarks.ColleagueDecides : TaskMarks.None);
        var said = await subjects.DescribeAsync(SubjectOf(task), cancellationToken);
        var (oddities, by, now) = (string.Join(',', said.Oddities), (int?)me.UserId, (DateTime?)time.GetUtcNow().UtcDateTime);
        await session.BeginAsync(cancellationToken);
        await session.Query<WorkflowTask>().Where(row => row.Id == task.Id).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.CorrectedBy, by).SetProperty(row => row.Marks, marks).SetProperty(row => row.Oddities, oddities).SetProperty(row => row.Title, said.Title)
                .SetProperty(row => row.AssigneeUserId, (int?)null).SetProperty(row => row.AssigneeName, ""),
            cancellationToken);
        await session.Query<ContentReview>().Where(row => row.ContentItemVersionId == item.ContentItemVersionId).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.CorrectedBy, by).SetProperty(row => row.CorrectedByName, me.DisplayName).SetProperty(row => row.CorrectedUtc, now)
                .SetProperty(row => row.CorrectionReason, reason).SetProperty(row => row.ColleagueDecides, others),
            cancellationToken);
        return true;
    }

    private static WorkflowSubject SubjectOf(WorkflowTask task) => new(task.OrganizationId)
    {
        ContentType = task.ContentType,
        ContentItemId = task.ContentItemId,
        ContentItemVersionId = task.ContentItemVersionId,
        StartedBy = task.SubmittedBy,
    };
}
