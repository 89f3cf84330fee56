namespace LeftBehind.Abstractions.Security;

/// <summary>
/// The append-only record of who did or saw what (网络安全法 art. 21; 未成年人网络保护条例 art. 36). Rows are never changed or deleted
/// by the application.
/// </summary>
public interface IAuditLog
{
    /// <summary>
    /// Adds an entry to the current transaction: it stands exactly if the change it tells of stands.
    /// </summary>
    Task RecordAsync(AuditEntry entry, CancellationToken cancellationToken);

    /// <summary>As <see cref="RecordAsync"/>, thousands at once: an import tells of each file.</summary>
    Task RecordManyAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken);

    /// <summary>
    /// Writes an entry at once in a transaction of its own, for reading (opened, printed, exported, revealed, sign-in refused):
    /// it is on disk before the answer is given. If it cannot be written, the exception keeps the data from being shown.
    /// </summary>
    Task RecordNowAsync(AuditEntry entry, CancellationToken cancellationToken);
}
