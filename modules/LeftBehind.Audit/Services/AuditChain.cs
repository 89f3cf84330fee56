using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Audit.Entities;

namespace LeftBehind.Audit.Services;

/// <summary>Seals what was logged, and looks whether it still is what was sealed.</summary>
internal sealed class AuditChain(IDocumentSession session, IKeyedHash hash, TimeProvider time) : IIntegrityCheck
{
    private const int LinesInASeal = 5000;

    // Two transactions take their numbers in one order and may end in another; after this time none is open any more.
    private static readonly TimeSpan _settled = TimeSpan.FromHours(1);

    /// <summary>Adds one seal; false where there is nothing to seal yet.</summary>
    public async Task<bool> SealAsync(CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        var until = now - _settled;
        var last = await session.Set<AuditSeal>().AsNoTracking().OrderByDescending(seal => seal.Id).FirstOrDefaultAsync(cancellationToken);
        var from = last?.LastId ?? 0;
        var rows = await Lines(from, long.MaxValue).Take(LinesInASeal).ToListAsync(cancellationToken);
        rows = [.. rows.TakeWhile(row => row.OccurredUtc < until)];
        if (rows.Count == 0)
        {
            return false;
        }
        session.Set<AuditSeal>().Add(new()
        {
            FirstId = rows[0].Id,
            LastId = rows[^1].Id,
            Lines = rows.Count,
            Hash = AuditChainRules.Link(hash.Of, last?.Hash ?? "", rows),
            SealedUtc = now,
        });
        await session.SaveAsync(cancellationToken);
        return true;
    }

    /// <summary>Goes through the whole chain. The first seal whose lines are no longer what they were is named; null where all are.</summary>
    public async Task<(long Lines, AuditSeal? Broken)> CheckAsync(CancellationToken cancellationToken)
    {
        var (lines, before) = (0L, new AuditSeal());
        foreach (var seal in await session.Set<AuditSeal>().AsNoTracking().OrderBy(seal => seal.Id).ToListAsync(cancellationToken))
        {
            var rows = await Lines(before.LastId, seal.LastId).ToListAsync(cancellationToken);
            if (rows.Count != seal.Lines || AuditChainRules.Link(hash.Of, before.Hash, rows) != seal.Hash)
            {
                return (lines, seal);
            }
            (lines, before) = (lines + rows.Count, seal);
        }
        return (lines, null);
    }

    async Task<IntegrityReport> IIntegrityCheck.CheckAsync(CancellationToken cancellationToken)
    {
        var (lines, broken) = await CheckAsync(cancellationToken);
        return new($"AuditLog: {lines} sealed lines", broken is null ? [] : [$"The lines {broken.FirstId} to {broken.LastId} of the audit log are not what they were when they were sealed."]);
    }

    private IQueryable<AuditRow> Lines(long after, long last) =>
        session.Set<AuditRow>().AsNoTracking().Where(row => row.Id > after && row.Id <= last).OrderBy(row => row.Id);
}
