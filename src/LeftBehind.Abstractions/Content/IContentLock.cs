namespace LeftBehind.Abstractions.Content;

/// <summary>Makes those who do the same with an item at the same moment wait for one another: a double click, two people on one file.</summary>
public interface IContentLock
{
    /// <summary>From here to the end of the transaction nobody else changes these items. Read them after it: what was read before may be out of date.</summary>
    Task LockAsync(IEnumerable<string> contentItemIds, CancellationToken cancellationToken);
}
