using System.Security.Cryptography;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Import.Entities;

namespace LeftBehind.Import.Services;

/// <summary>Batches that the current user may see: their own, and those of the school that they act in.</summary>
internal sealed class ImportStore(IDocumentSession session, IUserContext userContext, ImportProtection protection, TimeProvider time)
{
    public const int DaysKept = 30;
    private const int Shown = 20;

    public Task<ImportBatch?> FindAsync(string target, string batchId, CancellationToken cancellationToken) =>
        Visible(target).SingleOrDefaultAsync(batch => batch.BatchId == batchId, cancellationToken);

    public async Task<IReadOnlyList<ImportBatch>> RecentAsync(string target, CancellationToken cancellationToken) =>
        await Visible(target).OrderByDescending(batch => batch.CreatedUtc).Take(Shown).ToListAsync(cancellationToken);

    /// <summary>The last time that the same file was taken in there; null if it never was.</summary>
    public Task<ImportBatch?> SameFileAsync(ImportBatch batch, CancellationToken cancellationToken) => Visible(batch.Target)
        .Where(other => other.FileHash == batch.FileHash && other.OrganizationId == batch.OrganizationId && other.Id != batch.Id && other.State == ImportState.Committed)
        .OrderByDescending(other => other.CreatedUtc).FirstOrDefaultAsync(cancellationToken);

    public async Task<ImportBatch> AddAsync(string target, int organizationId, string fileName, byte[] file, CancellationToken cancellationToken)
    {
        var batch = new ImportBatch
        {
            BatchId = Guid.CreateVersion7().ToString("N"),
            Target = target,
            OrganizationId = organizationId,
            UserId = userContext.User.UserId,
            UserDisplayName = userContext.User.DisplayName,
            FileName = fileName.Length > 200 ? fileName[^200..] : fileName,
            FileHash = Convert.ToHexStringLower(SHA256.HashData(file)),
            CreatedUtc = time.GetUtcNow().UtcDateTime,
        };
        session.Set<ImportBatch>().Add(batch);
        await session.SaveAsync(cancellationToken);
        session.Set<ImportFile>().Add(new ImportFile { BatchKey = batch.Id, Content = protection.Protect(file) });
        await session.SaveAsync(cancellationToken);
        return batch;
    }

    public async Task<byte[]> FileAsync(ImportBatch batch, CancellationToken cancellationToken) =>
        protection.Unprotect(await session.Set<ImportFile>().AsNoTracking().Where(file => file.BatchKey == batch.Id).Select(file => file.Content).SingleAsync(cancellationToken));

    /// <summary>Writes state, choices and counts, if the batch is still in the state in which it was read; false if somebody was faster.</summary>
    public async Task<bool> ChangeAsync(ImportBatch batch, ImportState to, CancellationToken cancellationToken)
    {
        var from = batch.State;
        batch.CommittedUtc = to == ImportState.Committed ? time.GetUtcNow().UtcDateTime : batch.CommittedUtc;
        await session.BeginAsync(cancellationToken);
        var changed = await session.Set<ImportBatch>().Where(row => row.Id == batch.Id && row.State == from).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, to).SetProperty(row => row.Settings, batch.Settings).SetProperty(row => row.Summary, batch.Summary)
                .SetProperty(row => row.JobId, batch.JobId).SetProperty(row => row.CommittedUtc, batch.CommittedUtc),
            cancellationToken);
        batch.State = changed == 1 ? to : from;
        return changed == 1;
    }

    /// <summary>How many workbooks have been taken in there.</summary>
    public Task<int> CommittedAsync(ImportBatch batch, CancellationToken cancellationToken) => session.QueryOutsideScope<ImportBatch>()
        .CountAsync(row => row.OrganizationId == batch.OrganizationId && row.Target == batch.Target && row.State == ImportState.Committed, cancellationToken);

    /// <summary>Opens the transaction and lets no other batch be committed there until it ends.</summary>
    public async Task LockAsync(ImportBatch batch, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        await session.Set<ImportBatch>().Where(row => row.OrganizationId == batch.OrganizationId && row.Target == batch.Target && row.State >= ImportState.Committing)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.JobId, row => row.JobId), cancellationToken);
    }

    public async Task DeleteAsync(ImportBatch batch, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        await session.Set<ImportChunk>().Where(chunk => chunk.BatchKey == batch.Id).ExecuteDeleteAsync(cancellationToken);
        await session.Set<ImportFile>().Where(file => file.BatchKey == batch.Id).ExecuteDeleteAsync(cancellationToken);
        await session.Set<ImportBatch>().Where(row => row.Id == batch.Id).ExecuteDeleteAsync(cancellationToken);
    }

    // A county that may see the school's files still has no business with the workbook in which they came.
    private IQueryable<ImportBatch> Visible(string target)
    {
        var (userId, scope) = (userContext.User.UserId, userContext.User.Scope);
        var school = scope is { Kind: ScopeKind.Organization, Level: OrganizationLevel.School } ? scope.OrganizationId : 0;
        var batches = session.Query<ImportBatch>().Where(batch => batch.Target == target);
        return userContext.User == CurrentUser.System ? batches : batches.Where(batch => batch.UserId == userId || batch.SchoolId == school);
    }
}
