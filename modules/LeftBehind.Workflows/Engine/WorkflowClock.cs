using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Entities;
using Microsoft.Extensions.Logging;

namespace LeftBehind.Workflows.Engine;

/// <summary>
/// Wakes what is due. A timer is taken and its workflow goes on in one transaction of its own: after a kill it is there again, and of
/// two nodes only one takes it.
/// </summary>
[BackgroundTask("0/20 * * * * ?")]
internal sealed class WorkflowClock(IUnitOfWork unitOfWork, TimeProvider time, ILogger<WorkflowClock> log) : IBackgroundTask
{
    private const int BatchSize = 100;

    public async Task DoWorkAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var (now, after) = (time.GetUtcNow().UtcDateTime, 0L);
        for (List<long> due = [0]; due.Count > 0;)
        {
            due = await unitOfWork.RunAsync(null, scope => DueAsync(scope, now, after, cancellationToken), cancellationToken);
            foreach (var id in due)
            {
                await WakeAsync(id, now, cancellationToken);
                after = id;
            }
        }
    }

    // By id and not by time: one that fails stays due, and those behind it must not wait for it.
    private static Task<List<long>> DueAsync(IServiceProvider services, DateTime now, long after, CancellationToken cancellationToken) =>
        services.GetRequiredService<IDocumentSession>().Set<WorkflowTimer>().Where(timer => timer.DueUtc <= now && timer.Id > after)
            .OrderBy(timer => timer.Id).Select(timer => timer.Id).Take(BatchSize).ToListAsync(cancellationToken);

    private async Task WakeAsync(long id, DateTime now, CancellationToken cancellationToken)
    {
        try
        {
            await unitOfWork.RunAsync(null, services => WakeAsync(services, id, now, cancellationToken), cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.LogError("Timer {Timer} of a workflow failed, it is tried again: {Error}", id, exception.GetType().Name);
        }
    }

    private static async Task<bool> WakeAsync(IServiceProvider services, long id, DateTime now, CancellationToken cancellationToken)
    {
        var session = services.GetRequiredService<IDocumentSession>();
        await session.BeginAsync(cancellationToken);
        if (await session.Set<WorkflowTimer>().AsNoTracking().SingleOrDefaultAsync(timer => timer.Id == id && timer.DueUtc <= now, cancellationToken) is not { } timer)
        {
            return false;
        }
        if (timer.WorkflowId.Length == 0)
        {
            return await services.GetRequiredService<ScheduledStarts>().StartAsync(timer, now, cancellationToken);
        }
        return await session.Set<WorkflowTimer>().Where(row => row.Id == id).ExecuteDeleteAsync(cancellationToken) > 0
            && await services.GetRequiredService<IWorkflowManager>().ResumeAsync(timer.WorkflowId, timer.ActivityId, new JsonObject(), cancellationToken);
    }
}
