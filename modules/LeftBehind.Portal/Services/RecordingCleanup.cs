using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Sounds;

namespace LeftBehind.Portal.Services;

/// <summary>Recordings of families are deleted after a year, as the notice says; that there was one stays noted.</summary>
[BackgroundTask("0 40 3 * * ?")]
internal sealed class RecordingCleanup(TimeProvider time) : IBackgroundTask
{
    private const int AtOnce = 1_000;
    private static readonly TimeSpan _kept = TimeSpan.FromDays(365);

    public async Task DoWorkAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var (session, sounds) = (services.GetRequiredService<IDocumentSession>(), services.GetRequiredService<ISoundFiles>());
        var oldest = time.GetUtcNow().UtcDateTime - _kept;
        await session.BeginAsync(cancellationToken);
        foreach (var reply in await session.Set<LetterReply>().Where(row => row.Sound != "" && row.ReceivedUtc < oldest).OrderBy(row => row.Id).Take(AtOnce).ToListAsync(cancellationToken))
        {
            sounds.Delete(reply.Sound);
            reply.Sound = "";
        }
        await session.SaveAsync(cancellationToken);
    }
}
