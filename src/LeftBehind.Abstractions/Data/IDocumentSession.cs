using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Abstractions.Data;

/// <summary>
/// The request's unit of work, and the only way to tables. The transaction opens at the first write (BEGIN IMMEDIATE on SQLite),
/// never for reading alone, and is committed by the action or endpoint filter before the answer is written: nobody else commits.
/// A failed action (exception, invalid model state, status of 400 and above) rolls everything back.
/// </summary>
public interface IDocumentSession
{
    /// <summary>
    /// Rows that the current user may see, without tracking: filtered by equality on the column of the user's level, or for
    /// roles that see granted files only, by their grants. Nothing else about scope needs to be said by the caller.
    /// </summary>
    IQueryable<T> Query<T>() where T : ScopedRow;

    /// <summary>
    /// Rows of every organization. The loud way out of the scope, for jobs and rules that act on behalf of nobody;
    /// each use is listed in a test.
    /// </summary>
    IQueryable<T> QueryOutsideScope<T>() where T : ScopedRow;

    /// <summary>A tracked table. For rows that belong to no organization, and for adding rows that do; reads of scoped rows go through Query.</summary>
    DbSet<T> Set<T>() where T : class;

    /// <summary>Opens the write transaction now. Needed before set-based statements (ExecuteUpdate, ExecuteDelete).</summary>
    Task BeginAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Runs the SQL of all pending changes inside the transaction, stamping organization columns. Does not commit.
    /// </summary>
    /// <exception cref="DbUpdateConcurrencyException">A row was changed by somebody else since it was read.</exception>
    Task SaveAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Inserts many new rows at once, past the change tracker (COPY on PostgreSQL, a prepared statement on SQLite), after pending changes.
    /// Rows of several tables may be given together, those of a table one after the other: on PostgreSQL a few of each are one journey.
    /// Organization columns are stamped; keys are given by the database and not read back; content items go through IContentManager instead.
    /// </summary>
    Task InsertManyAsync<T>(IReadOnlyList<T> rows, CancellationToken cancellationToken) where T : class;

    /// <summary>Undoes everything since the transaction opened; the commit filter then has nothing to commit.</summary>
    Task CancelAsync(CancellationToken cancellationToken);
}
