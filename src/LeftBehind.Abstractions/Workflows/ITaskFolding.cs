namespace LeftBehind.Abstractions.Workflows;

/// <summary>
/// Puts the tasks about single records behind one task about all of them: they are out of the inbox until they come back, and each is still
/// decided only once. Implemented by the Workflows module; everything happens in the current transaction.
/// </summary>
public interface ITaskFolding
{
    /// <summary>Folds the open tasks about some items that are meant for a role.</summary>
    /// <param name="into">Id of what they are decided with.</param>
    /// <param name="contentItemIds">The items.</param>
    /// <param name="role">Only tasks that were meant for this role, a name of <see cref="Security.RoleNames"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How many were folded.</returns>
    Task<int> FoldAsync(string into, IReadOnlyCollection<string> contentItemIds, string role, CancellationToken cancellationToken);

    /// <summary>Puts them back into the inbox of whom they belong to today.</summary>
    /// <returns>The items that they are about; what was called back meanwhile is not among them.</returns>
    Task<IReadOnlyList<string>> UnfoldAsync(string into, CancellationToken cancellationToken);
}
