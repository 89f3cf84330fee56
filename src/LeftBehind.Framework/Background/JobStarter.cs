using LeftBehind.Abstractions.Events;

namespace LeftBehind.Framework.Background;

/// <summary>Starts a job once the transaction that queued it has committed. The outbox does not wait for the job's end.</summary>
internal sealed class JobStarter(JobRunner runner) : IOutboxHandler
{
    public const string MessageKind = "start-job";

    public string Kind => MessageKind;

    public Task HandleAsync(string key, string payload, CancellationToken cancellationToken)
    {
        runner.Start(key);
        return Task.CompletedTask;
    }
}
