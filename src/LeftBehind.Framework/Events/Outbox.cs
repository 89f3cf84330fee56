using System.Text.Json;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Events;
using LeftBehind.Framework.Data;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Framework.Events;

internal sealed class Outbox(DocumentSession session, OutboxLanes lanes, TimeProvider time) : IOutbox
{
    private const int KeysAtOnce = 500;

    public async Task AddAsync<T>(string kind, string key, T payload, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        if (await session.Set<OutboxMessage>().AnyAsync(message => message.Kind == kind && message.Key == key, cancellationToken))
        {
            return;
        }
        session.Set<OutboxMessage>().Add(RowOf(kind, new OutboxEntry<T>(key, payload)));
        await session.SaveAsync(cancellationToken);
        session.AfterCommit(lanes.Call);
    }

    public async Task AddManyAsync<T>(string kind, IReadOnlyList<OutboxEntry<T>> entries, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        foreach (var some in entries.DistinctBy(entry => entry.Key).Chunk(KeysAtOnce))
        {
            string[] keys = [.. some.Select(entry => entry.Key)];
            var known = await session.Set<OutboxMessage>().Where(message => message.Kind == kind && keys.Contains(message.Key)).Select(message => message.Key).ToListAsync(cancellationToken);
            await session.InsertManyAsync([.. some.Where(entry => !known.Contains(entry.Key)).Select(entry => RowOf(kind, entry))], cancellationToken);
        }
        session.AfterCommit(lanes.Call);
    }

    private OutboxMessage RowOf<T>(string kind, OutboxEntry<T> entry)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return new()
        {
            Kind = kind,
            Key = entry.Key,
            Payload = JsonSerializer.Serialize(entry.Payload, ContentJson.Options),
            CreatedUtc = now,
            NextTryUtc = entry.DueUtc ?? now,
        };
    }
}
