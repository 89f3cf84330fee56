using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Data;
using LeftBehind.Import.Entities;

namespace LeftBehind.Import.Services;

/// <summary>Deletes what was uploaded thirty days ago: the file, what was staged of it, and the row that tells of it. The audit log keeps that there was an import.</summary>
[BackgroundTask("0 40 3 * * ?")]
internal sealed class ImportCleanup(TimeProvider time) : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow().UtcDateTime.AddDays(-ImportStore.DaysKept);
        var (session, store) = (services.GetRequiredService<IDocumentSession>(), services.GetRequiredService<ImportStore>());
        foreach (var batch in await session.QueryOutsideScope<ImportBatch>().Where(batch => batch.CreatedUtc < before).ToListAsync(cancellationToken))
        {
            await store.DeleteAsync(batch, cancellationToken);
        }
    }
}
