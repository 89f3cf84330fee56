using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Framework.Data;

internal sealed class DocumentSession(CmsDbContext context, IUserContext userContext, IOrganizationPaths paths, RowInserter inserter, TimeProvider time)
    : IDocumentSession, IRowReplacement
{
    private Action? _afterCommit;

    public IQueryable<T> Query<T>() where T : ScopedRow
    {
        var rows = context.Set<T>().AsNoTracking();
        return ScopeFilter.Apply(rows, userContext.User, context.Set<RecordGrant>(), Today);
    }

    public IQueryable<T> QueryOutsideScope<T>() where T : ScopedRow => context.Set<T>().AsNoTracking();

    public DbSet<T> Set<T>() where T : class => context.Set<T>();

    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        if (context.Database.CurrentTransaction is null)
        {
            await context.Database.BeginTransactionAsync(cancellationToken);
        }
    }

    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        await StampAsync(cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
    }

    public async Task InsertManyAsync<T>(IReadOnlyList<T> rows, CancellationToken cancellationToken) where T : class
    {
        await BeginAsync(cancellationToken);
        await SaveAsync(cancellationToken);
        await StampAsync(rows.OfType<ScopedRow>(), cancellationToken);
        await inserter.InsertAsync(rows, cancellationToken);
    }

    public async Task ReplaceAsync<T>(T row, string unique, CancellationToken cancellationToken) where T : ScopedRow
    {
        await BeginAsync(cancellationToken);
        await SaveAsync(cancellationToken);
        await StampAsync([row], cancellationToken);
        await inserter.ReplaceAsync(row, unique, cancellationToken);
    }

    public async Task CancelAsync(CancellationToken cancellationToken)
    {
        if (context.Database.CurrentTransaction is { } transaction)
        {
            await transaction.RollbackAsync(cancellationToken);
            await transaction.DisposeAsync();
        }
        context.ChangeTracker.Clear();
    }

    /// <summary>Called by the commit filter and the unit of work alone.</summary>
    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        if (context.ChangeTracker.HasChanges())
        {
            await SaveAsync(cancellationToken);
        }
        if (context.Database.CurrentTransaction is { } transaction)
        {
            await transaction.CommitAsync(cancellationToken);
            await transaction.DisposeAsync();
            _afterCommit?.Invoke();
        }
    }

    /// <summary>Asks for a call once what is being written has been committed. It must not throw.</summary>
    public void AfterCommit(Action action) => _afterCommit = action;

    private DateOnly Today => ChinaTime.Today(time);

    private Task StampAsync(CancellationToken cancellationToken) => StampAsync(
        context.ChangeTracker.Entries<ScopedRow>()
            .Where(entry => entry.State == EntityState.Added
                || (entry.State == EntityState.Modified && entry.Property(row => row.OrganizationId).IsModified))
            .Select(entry => entry.Entity)
            .ToList(),
        cancellationToken);

    private async Task StampAsync(IEnumerable<ScopedRow> changed, CancellationToken cancellationToken)
    {
        foreach (var rows in changed.Where(row => row.OrganizationId != 0).GroupBy(row => row.OrganizationId))
        {
            var path = await paths.FindAsync(rows.Key, cancellationToken)
                ?? throw new InvalidOperationException($"There is no organization {rows.Key}.");
            foreach (var row in rows)
            {
                row.Stamp(path);
            }
        }
    }
}
