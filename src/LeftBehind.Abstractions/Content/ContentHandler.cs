namespace LeftBehind.Abstractions.Content;

/// <summary>Takes part in an item's life. Handlers write rows only: effects outside go through the outbox.</summary>
public abstract class ContentHandler
{
    /// <summary>The content type it is for; null for all.</summary>
    public abstract string? ContentType { get; }

    /// <summary>
    /// Before the items of one save are looked at (one for <see cref="IContentManager.SaveAsync"/>, all for
    /// <see cref="IContentManager.SaveManyAsync"/>): reads in one query what the calls for each of them need.
    /// </summary>
    public virtual Task PrepareAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Normalises values and sets <see cref="ContentItem.DisplayText"/>, before validation.</summary>
    public virtual Task NormalizeAsync(ContentItem item, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Adds what is wrong with the item. DataAnnotations of the parts were checked already.</summary>
    public virtual Task ValidateAsync(ContentItem item, ICollection<ContentError> errors, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>After the SQL of a save ran, in the same transaction.</summary>
    /// <param name="item">The version as stored.</param>
    /// <param name="previous">The latest version before this save; null for a new item.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public virtual Task SavedAsync(ContentItem item, ContentItem? previous, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>
    /// The same for all items of one save; calls <see cref="SavedAsync"/> for each unless overridden. Override it where rows are
    /// written for each item: <see cref="Data.IDocumentSession.InsertManyAsync"/> takes thousands at once.
    /// </summary>
    public virtual async Task SavedManyAsync(IReadOnlyList<SavedContent> saved, CancellationToken cancellationToken)
    {
        foreach (var (item, previous) in saved)
        {
            await SavedAsync(item, previous, cancellationToken);
        }
    }

    /// <summary>After the version became the published one, in the same transaction.</summary>
    public virtual Task PublishedAsync(ContentItem item, CancellationToken cancellationToken) => Task.CompletedTask;
}
