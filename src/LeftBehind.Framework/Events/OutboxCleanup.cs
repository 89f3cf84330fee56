using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Events;

/// <summary>
/// Messages that are done are kept for more than a school year, since their keys keep an effect from happening twice; those given
/// up are kept for whoever looks into it.
/// </summary>
[BackgroundTask("0 20 3 * * ?")]
internal sealed class OutboxCleanup(TimeProvider time) : IBackgroundTask
{
    private static readonly TimeSpan _kept = TimeSpan.FromDays(400);

    public async Task DoWorkAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var oldest = time.GetUtcNow().UtcDateTime - _kept;
        var session = services.GetRequiredService<IDocumentSession>();
        await session.BeginAsync(cancellationToken);
        await session.Set<OutboxMessage>().Where(message => message.DoneUtc < oldest).ExecuteDeleteAsync(cancellationToken);
    }
}
