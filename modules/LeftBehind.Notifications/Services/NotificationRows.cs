using LeftBehind.Abstractions.Data;
using LeftBehind.Notifications.Entities;

namespace LeftBehind.Notifications.Services;

/// <summary>
/// Inserts messages whose key is not there yet. Of two people whose work tells the same at the same moment, the second waits for the first to
/// be committed, and leaves the message out; what they were doing is not undone for it.
/// </summary>
internal sealed class NotificationRows(IDocumentSession session, ISavepoints savepoints)
{
    public async Task<IReadOnlySet<string>> KnownAsync(string[] keys, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        return (await session.Set<Notification>().AsNoTracking().Where(row => keys.Contains(row.Key)).Select(row => row.Key).ToListAsync(cancellationToken)).ToHashSet();
    }

    /// <returns>Those that were new.</returns>
    public async Task<IReadOnlyList<Notification>> InsertAsync(IReadOnlyList<Notification> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0 || await savepoints.TryAsync(stop => session.InsertManyAsync(rows, stop), cancellationToken) is null)
        {
            return rows;
        }
        var known = await KnownAsync([.. rows.Select(row => row.Key)], cancellationToken);
        List<Notification> fresh = [.. rows.Where(row => !known.Contains(row.Key))];
        await session.InsertManyAsync(fresh, cancellationToken);
        return fresh;
    }
}
