using LeftBehind.Framework.Events;
using Quartz;

namespace LeftBehind.Framework.Background;

/// <summary>Woken by Quartz every other second: what is due in the outbox, and jobs of nodes that are gone.</summary>
[DisallowConcurrentExecution]
internal sealed class PumpJob(OutboxLanes lanes, JobRunner runner) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        lanes.Call();
        await runner.RecoverAsync(cancellationToken);
    }
}
