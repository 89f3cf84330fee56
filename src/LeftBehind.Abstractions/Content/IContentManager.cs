namespace LeftBehind.Abstractions.Content;

/// <summary>
/// Reads and writes content items within the current user's scope. Nothing is committed here: the filter does (see IDocumentSession).
/// What is read outside the scope is not there; what is written to an item outside it, or into an organization outside it, is refused
/// with <see cref="Data.OutsideScopeException"/>, which the pipeline answers with 404. Who sees granted files only can make no new items.
/// </summary>
public interface IContentManager
{
    /// <summary>A new item in memory with empty parts; not stored until <see cref="SaveAsync"/>.</summary>
    ContentItem New(string contentType, int organizationId);

    /// <summary>An item by id; null when there is none, or outside the user's scope, or archived (unless asked for).</summary>
    Task<ContentItem?> GetAsync(string contentItemId, ContentVersion version, CancellationToken cancellationToken, bool archived = false);

    /// <summary>
    /// Validates and stores the item as the latest version. Where the latest version is published, a new draft version is made;
    /// the published one stays what it is. Index rows and organization columns are written along.
    /// </summary>
    /// <param name="item">As read or made new.</param>
    /// <param name="expectedRevision">The revision that the user saw, or null to take the item's own.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="Data.OutsideScopeException">The item, or the organization that it shall belong to, is outside the user's scope.</exception>
    Task<SaveResult> SaveAsync(ContentItem item, int? expectedRevision, CancellationToken cancellationToken);

    /// <summary>
    /// Stores many items at once as <see cref="SaveAsync"/> does each: the same checks, handlers, versions and index rows, but written
    /// by set-based statements. All or nothing: where one item has errors or was changed by somebody else, none is written.
    /// </summary>
    /// <param name="items">As read or made new, none twice. Revisions are their own.</param>
    /// <param name="publish">Whether each becomes the published version at once.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="Data.OutsideScopeException">One of them is outside the user's scope.</exception>
    Task<SaveManyResult> SaveManyAsync(IReadOnlyList<ContentItem> items, bool publish, CancellationToken cancellationToken);

    /// <summary>Makes the latest version the published one. The former published version is kept as history.</summary>
    Task<SaveResult> PublishAsync(ContentItem item, CancellationToken cancellationToken);

    /// <summary>Takes the item out of every list, or with <paramref name="archived"/> false brings it back. Nothing is ever deleted.</summary>
    Task ArchiveAsync(ContentItem item, bool archived, CancellationToken cancellationToken);

    /// <summary>All versions, newest first, also those of a former organization; empty where the latest is outside the user's scope.</summary>
    Task<IReadOnlyList<ContentItem>> HistoryAsync(string contentItemId, CancellationToken cancellationToken);
}
