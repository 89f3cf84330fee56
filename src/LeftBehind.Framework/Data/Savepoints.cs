using LeftBehind.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LeftBehind.Framework.Data;

internal sealed class Savepoints(CmsDbContext context, IDocumentSession session) : ISavepoints
{
    private int _depth;

    public async Task<Exception?> TryAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        await session.SaveAsync(cancellationToken);
        var transaction = context.Database.CurrentTransaction!;
        var name = $"attempt{++_depth}";
        var before = context.ChangeTracker.Entries().ToDictionary(entry => entry.Entity, entry => entry.CurrentValues.Clone(), ReferenceEqualityComparer.Instance);
        await transaction.CreateSavepointAsync(name, cancellationToken);
        try
        {
            await work(cancellationToken);
            await session.SaveAsync(cancellationToken);
            await transaction.ReleaseSavepointAsync(name, cancellationToken);
            return null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await transaction.RollbackToSavepointAsync(name, CancellationToken.None);
            await transaction.ReleaseSavepointAsync(name, CancellationToken.None);
            Restore(before);
            return exception;
        }
        finally
        {
            _depth--;
        }
    }

    private void Restore(Dictionary<object, PropertyValues> before)
    {
        foreach (var entry in context.ChangeTracker.Entries().ToList())
        {
            if (before.TryGetValue(entry.Entity, out var values))
            {
                entry.CurrentValues.SetValues(values);
                entry.OriginalValues.SetValues(values);
                entry.State = EntityState.Unchanged;
            }
            else
            {
                entry.State = EntityState.Detached;
            }
        }
    }
}
