using LeftBehind.Abstractions.Data;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Services;

/// <summary>Whether a colleague is there who decides about what somebody has put right.</summary>
internal sealed class CorrectionColleagues(IDocumentSession session, TaskRouter router)
{
    public async Task<bool> AreThereAsync(WorkflowTask task, int correctedBy, CancellationToken cancellationToken)
    {
        var (role, place) = (task.AssignedRole, task.AssignedOrganizationId);
        var forSubmitter = await router.HoldersButAsync(role, place, task.SubmittedBy, cancellationToken);
        return forSubmitter.Intersect(await router.HoldersButAsync(role, place, correctedBy, cancellationToken)).Any(holder => holder != correctedBy && holder != task.SubmittedBy);
    }

    /// <summary>Where the colleague who should decide is there no longer, it goes on marked: nothing waits for nobody.</summary>
    /// <param name="tasks">Open ones, whoever sees them.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task ReleaseAsync(IQueryable<WorkflowTask> tasks, CancellationToken cancellationToken)
    {
        var kept = await tasks.Where(task => task.CorrectedBy != null && (task.Marks & TaskMarks.ColleagueDecides) != 0).ToListAsync(cancellationToken);
        foreach (var task in kept)
        {
            if (await AreThereAsync(task, task.CorrectedBy!.Value, cancellationToken))
            {
                continue;
            }
            await session.BeginAsync(cancellationToken);
            var marks = task.Marks & ~TaskMarks.ColleagueDecides;
            await tasks.Where(row => row.Id == task.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Marks, marks), cancellationToken);
            await session.Set<ContentReview>().Where(row => row.ContentItemVersionId == task.ContentItemVersionId).ExecuteUpdateAsync(set => set.SetProperty(row => row.ColleagueDecides, false), cancellationToken);
        }
    }
}
