using System.Text.Json;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Framework.Events;

internal sealed class Outbox(IDocumentSession session, TimeProvider time) : IOutbox
{
    public async Task AddAsync<T>(string kind, string key, T payload, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        if (await session.Set<OutboxMessage>().AnyAsync(message => message.Kind == kind && message.Key == key, cancellationToken))
        {
            return;
        }
        var now = time.GetUtcNow().UtcDateTime;
        session.Set<OutboxMessage>().Add(new OutboxMessage
        {
            Kind = kind,
            Key = key,
            Payload = JsonSerializer.Serialize(payload, ContentJson.Options),
            CreatedUtc = now,
            NextTryUtc = now,
        });
        await session.SaveAsync(cancellationToken);
    }
}
