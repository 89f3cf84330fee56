using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LeftBehind.Framework.Events;

/// <summary>
/// A lane for each kind of message, so that a mail server that does not answer keeps mails waiting and no job. Called as soon as
/// messages are committed on this node; Quartz calls too, for what is to be tried again and for what other nodes left.
/// </summary>
internal sealed class OutboxLanes(OutboxPump pump, ILogger<OutboxLanes> log) : BackgroundService
{
    private readonly Channel<bool> _calls = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Dictionary<string, Task> _lanes = [];

    public void Call() => _calls.Writer.TryWrite(true);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await TryAsync(() => OpenAsync(stoppingToken));
        }
        await Task.WhenAll(_lanes.Values);
    }

    // Called by one loop alone, so that a lane is never opened twice.
    private async Task OpenAsync(CancellationToken stop)
    {
        await _calls.Reader.ReadAsync(stop);
        foreach (var kind in await pump.DueKindsAsync(stop))
        {
            if (!_lanes.TryGetValue(kind, out var lane) || lane.IsCompleted)
            {
                _lanes[kind] = Task.Run(() => TryAsync(() => EmptyAsync(kind, stop)), CancellationToken.None);
            }
        }
    }

    private async Task EmptyAsync(string kind, CancellationToken stop)
    {
        while (await pump.PumpAsync(kind, stop) > 0)
        {
        }
    }

    private async Task TryAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (OperationCanceledException)
        {
            // The node stops; what was claimed comes up again.
        }
        // Whatever it was: an exception that got out would stop the node.
        catch (Exception exception)
        {
            log.LogWarning("The outbox could not be read, it is tried again: {Error}", exception.GetType().Name);
        }
    }
}
