using LeftBehind.Abstractions.Background;

namespace LeftBehind.Notifications.Services;

/// <summary>Looks whose hour has come. Each digest has the day for its key, so that none is sent twice whatever is killed.</summary>
[BackgroundTask("0 1/10 * * * ?")]
internal sealed class DigestTask : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider services, CancellationToken cancellationToken) => services.GetRequiredService<Digests>().SendAsync(cancellationToken);
}
