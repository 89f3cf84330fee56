namespace LeftBehind.Abstractions.Data;

/// <summary>
/// Moves the rows of people along when an organization gets another parent: every row of it and of those under it, in every table of a
/// <see cref="ScopedRow"/>, takes the columns of the new chain above it.
/// </summary>
public interface IOrganizationRestamp
{
    /// <summary>
    /// Call it in the transaction that moves the organization, once its own row is saved. Up to a township the rows follow in that
    /// transaction; of a county or city by a background job after the commit, which goes on where it stopped when its node dies.
    /// </summary>
    /// <param name="moved">The organization's new path.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The job's id; null where the rows have followed already.</returns>
    Task<string?> RestampAsync(OrganizationPath moved, CancellationToken cancellationToken);

    /// <summary>
    /// Hands over what a school itself has, without its classes, to another one: content items with their index rows, and rows that go with
    /// them. Call it in the transaction of the merger.
    /// </summary>
    Task HandOverAsync(int fromId, OrganizationPath into, CancellationToken cancellationToken);
}
