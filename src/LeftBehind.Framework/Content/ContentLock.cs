using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;

namespace LeftBehind.Framework.Content;

internal sealed class ContentLock(IDocumentSession session, ContentBatch batch) : IContentLock
{
    public async Task LockAsync(IEnumerable<string> contentItemIds, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        await batch.LockAsync(contentItemIds, cancellationToken);
    }
}
