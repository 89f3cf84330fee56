using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Recipients;

namespace LeftBehind.Letters.Handlers;

/// <summary>Blocks that were noted before their person was looked for in other files are spread once.</summary>
[BackgroundTask("0 50 3 * * ?")]
internal sealed class BlocksOfBefore : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var (session, reach) = (services.GetRequiredService<IDocumentSession>(), services.GetRequiredService<BlockReach>());
        foreach (var block in await session.Set<BlockedPerson>().AsNoTracking().Where(row => row.Name == "" && row.ContentItemId == row.NotedInId).ToListAsync(cancellationToken))
        {
            if (await session.Set<ContentItem>().AsNoTracking().SingleOrDefaultAsync(item => item.ContentItemId == block.NotedInId && item.Latest, cancellationToken) is { } child)
            {
                await reach.SpreadAsync(child, block.NotedAsId, cancellationToken);
            }
        }
    }
}
