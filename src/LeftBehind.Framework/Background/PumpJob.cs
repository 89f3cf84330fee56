using LeftBehind.Framework.Events;
using Quartz;

namespace LeftBehind.Framework.Background;

/// <summary>Woken by Quartz every other second: what is due in the outbox, and jobs of nodes that are gone.</summary>
[DisallowConcurrentExecution]
internal sealed class PumpJob(OutboxPump pump, JobRunner runner) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        await runner.RecoverAsync(cancellationToken);
        while (await pump.PumpAsync(cancellationToken) > 0)
        {
        }
    }
}
