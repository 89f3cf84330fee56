using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Services;

/// <summary>Puts an open task into one person's hands, or back into everybody's.</summary>
internal sealed class TaskHands(IDocumentSession session, IUserContext userContext)
{
    /// <returns>False where it is done, or a colleague has it.</returns>
    public async Task<bool> PassAsync(WorkflowTask task, int? userId, string name, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var (id, me) = (task.Id, (int?)userContext.User.UserId);
        var other = userContext.User.StandsInFor ?? me;
        return await session.Query<WorkflowTask>().Where(row => row.Id == id && row.State == WorkflowTaskState.Open && (row.AssigneeUserId == null || row.AssigneeUserId == me || row.AssigneeUserId == other))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.AssigneeUserId, userId).SetProperty(row => row.AssigneeName, name), cancellationToken) == 1;
    }
}
