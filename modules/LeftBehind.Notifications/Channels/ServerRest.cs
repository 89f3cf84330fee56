namespace LeftBehind.Notifications.Channels;

/// <summary>
/// A server that does not answer is left alone for a while: thousands of messages would each wait for it in turn, and everything else in the
/// outbox behind them. Each node knows for itself.
/// </summary>
internal abstract class ServerRest(TimeProvider time)
{
    private readonly Lock _door = new();
    private string _server = "";
    private int _failures;
    private DateTimeOffset _until;
    private string _reason = "";

    /// <summary>What to do in place of asking; null where it may be asked.</summary>
    public SendResult? Of(string server)
    {
        lock (_door)
        {
            var left = _until - time.GetUtcNow();
            return server == _server && left > TimeSpan.Zero ? SendResult.TryAgain(_reason, left) : null;
        }
    }

    public SendResult Failed(string server, string reason)
    {
        lock (_door)
        {
            _failures = server == _server ? _failures + 1 : 1;
            (_server, _reason) = (server, reason);
            var pause = DeliveryRules.PauseAfter(_failures);
            _until = time.GetUtcNow() + pause;
            return SendResult.TryAgain(reason, pause);
        }
    }

    public void Answered()
    {
        lock (_door)
        {
            (_failures, _until) = (0, DateTimeOffset.MinValue);
        }
    }
}
