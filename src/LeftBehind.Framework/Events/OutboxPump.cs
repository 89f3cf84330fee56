using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LeftBehind.Framework.Events;

/// <summary>
/// Carries out due messages. A message is claimed by moving its next try forward, so that two nodes do not take the same one and a
/// killed node's message comes up again.
/// </summary>
internal sealed class OutboxPump(IUnitOfWork unitOfWork, TimeProvider time, ILogger<OutboxPump> log)
{
    private const int BatchSize = 20;
    private const int MostAttempts = 12;
    private static readonly TimeSpan _claim = TimeSpan.FromMinutes(2);

    /// <summary>The kinds that have something due.</summary>
    public Task<List<string>> DueKindsAsync(CancellationToken cancellationToken) => unitOfWork.RunAsync(
        null, services => Due(services).Select(message => message.Kind).Distinct().ToListAsync(cancellationToken), cancellationToken);

    /// <returns>How many messages of the kind were due.</returns>
    public async Task<int> PumpAsync(string kind, CancellationToken cancellationToken)
    {
        var due = await unitOfWork.RunAsync(null, services => DueAsync(services, kind, cancellationToken), cancellationToken);
        foreach (var id in due)
        {
            if (await unitOfWork.RunAsync(null, services => ClaimAsync(services, id, cancellationToken), cancellationToken) is { } message)
            {
                await CarryOutAsync(message, cancellationToken);
            }
        }
        return due.Count;
    }

    private async Task CarryOutAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        string? error = null;
        try
        {
            await unitOfWork.RunAsync(null, services => HandleAsync(services, message, cancellationToken), cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            error = exception.GetType().Name;
            log.LogWarning("Outbox message {Id} of kind {Kind} failed at attempt {Attempt}: {Error}", message.Id, message.Kind, message.Attempts, error);
        }
        await unitOfWork.RunAsync(null, services => FinishAsync(services, message, error, cancellationToken), cancellationToken);
    }

    private Task<List<long>> DueAsync(IServiceProvider services, string kind, CancellationToken cancellationToken) =>
        Due(services).Where(message => message.Kind == kind).OrderBy(message => message.NextTryUtc).ThenBy(message => message.Id)
            .Take(BatchSize).Select(message => message.Id).ToListAsync(cancellationToken);

    private IQueryable<OutboxMessage> Due(IServiceProvider services)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return services.GetRequiredService<IDocumentSession>().Set<OutboxMessage>().AsNoTracking()
            .Where(message => message.NextTryUtc != null && message.NextTryUtc <= now);
    }

    private async Task<OutboxMessage?> ClaimAsync(IServiceProvider services, long id, CancellationToken cancellationToken)
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var now = time.GetUtcNow().UtcDateTime;
        var until = now + _claim;
        await session.BeginAsync(cancellationToken);
        var claimed = await session.Set<OutboxMessage>()
            .Where(message => message.Id == id && message.NextTryUtc != null && message.NextTryUtc <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(message => message.NextTryUtc, until).SetProperty(message => message.Attempts, message => message.Attempts + 1), cancellationToken);
        return claimed == 0 ? null : await session.Set<OutboxMessage>().AsNoTracking().SingleAsync(message => message.Id == id, cancellationToken);
    }

    private static async Task<bool> HandleAsync(IServiceProvider services, OutboxMessage message, CancellationToken cancellationToken)
    {
        var handler = services.GetServices<IOutboxHandler>().SingleOrDefault(handler => handler.Kind == message.Kind)
            ?? throw new InvalidOperationException($"Nothing handles outbox messages of kind {message.Kind}.");
        await handler.HandleAsync(message.Key, message.Payload, cancellationToken);
        return true;
    }

    private async Task<bool> FinishAsync(IServiceProvider services, OutboxMessage message, string? error, CancellationToken cancellationToken)
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var now = time.GetUtcNow().UtcDateTime;
        DateTime? next = error is null || message.Attempts >= MostAttempts ? null : now + TimeSpan.FromSeconds(Math.Pow(2, message.Attempts));
        DateTime? done = error is null ? now : null;
        await session.BeginAsync(cancellationToken);
        await session.Set<OutboxMessage>().Where(row => row.Id == message.Id).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.NextTryUtc, next).SetProperty(row => row.DoneUtc, done).SetProperty(row => row.Error, error ?? ""),
            cancellationToken);
        return true;
    }
}
