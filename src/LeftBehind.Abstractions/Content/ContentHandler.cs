namespace LeftBehind.Abstractions.Content;

/// <summary>Takes part in an item's life. Handlers write rows only: effects outside go through the outbox.</summary>
public abstract class ContentHandler
{
    /// <summary>The content type it is for; null for all.</summary>
    public abstract string? ContentType { get; }

    /// <summary>Normalises values and sets <see cref="ContentItem.DisplayText"/>, before validation.</summary>
    public virtual Task NormalizeAsync(ContentItem item, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Adds what is wrong with the item. DataAnnotations of the parts were checked already.</summary>
    public virtual Task ValidateAsync(ContentItem item, ICollection<ContentError> errors, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>After the SQL of a save ran, in the same transaction.</summary>
    /// <param name="item">The version as stored.</param>
    /// <param name="previous">The latest version before this save; null for a new item.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public virtual Task SavedAsync(ContentItem item, ContentItem? previous, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>After the version became the published one, in the same transaction.</summary>
    public virtual Task PublishedAsync(ContentItem item, CancellationToken cancellationToken) => Task.CompletedTask;
}
