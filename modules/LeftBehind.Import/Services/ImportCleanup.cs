using LeftBehind.Abstractions.Data;
using LeftBehind.Import.Entities;

namespace LeftBehind.Import.Services;

/// <summary>Deletes what was uploaded thirty days ago: the file, what was staged of it, and the row that tells of it. The audit log keeps that there was an import.</summary>
internal sealed class ImportCleanup(IDocumentSession session, ImportStore store, TimeProvider time)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow().UtcDateTime.AddDays(-ImportStore.DaysKept);
        var old = await session.QueryOutsideScope<ImportBatch>().Where(batch => batch.CreatedUtc < before).ToListAsync(cancellationToken);
        foreach (var batch in old)
        {
            await store.DeleteAsync(batch, cancellationToken);
        }

        return old.Count;
    }
}
