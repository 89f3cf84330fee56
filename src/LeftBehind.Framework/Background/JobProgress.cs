using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Background;

/// <summary>
/// Writes progress in transactions of its own. On SQLite a handler must report before it opens its write transaction, because that
/// holds the one write lock.
/// </summary>
internal sealed class JobProgress(string jobId, IUnitOfWork unitOfWork, TimeProvider time) : IJobProgress
{
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(500);
    private long _last;

    public async Task ReportAsync(int done, int total, CancellationToken cancellationToken)
    {
        if (_last != 0 && time.GetElapsedTime(_last) < _pause && done < total)
        {
            return;
        }
        _last = time.GetTimestamp();
        var cancelled = await unitOfWork.RunAsync(
            null,
            async services =>
            {
                var session = services.GetRequiredService<IDocumentSession>();
                await session.BeginAsync(cancellationToken);
                await session.Set<BackgroundJob>().Where(job => job.JobId == jobId).ExecuteUpdateAsync(
                    set => set.SetProperty(job => job.Done, done).SetProperty(job => job.Total, total),
                    cancellationToken);
                return await session.Set<BackgroundJob>().AnyAsync(job => job.JobId == jobId && job.CancelRequested, cancellationToken);
            },
            cancellationToken);
        if (cancelled)
        {
            throw new OperationCanceledException();
        }
    }
}
