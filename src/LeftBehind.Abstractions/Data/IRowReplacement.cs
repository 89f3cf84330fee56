namespace LeftBehind.Abstractions.Data;

/// <summary>Writes rows of which there is one for each value of a column, in the session's transaction.</summary>
public interface IRowReplacement
{
    /// <summary>
    /// Inserts a row past the change tracker, after pending changes; where one has the same value in a unique column already, it takes the
    /// new values and keeps its key. Its organization columns are stamped.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <param name="unique">Name of a property that a unique index of the table has alone.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task ReplaceAsync<T>(T row, string unique, CancellationToken cancellationToken) where T : ScopedRow;
}
