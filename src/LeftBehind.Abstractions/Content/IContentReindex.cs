namespace LeftBehind.Abstractions.Content;

/// <summary>Maps items anew whose index rows have become another without a save: where rules changed, or where a row was right until a day.</summary>
public interface IContentReindex
{
    /// <summary>
    /// Replaces the index rows of those items, of their latest and of their published version, in the current transaction and whatever
    /// the user's scope. Versions, revisions and the instants of saving stay as they are. Call it with some hundreds at once.
    /// </summary>
    Task ReindexAsync(IReadOnlyList<string> contentItemIds, CancellationToken cancellationToken);
}
