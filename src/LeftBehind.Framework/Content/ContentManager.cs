using System.Diagnostics.CodeAnalysis;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Framework.Content;

internal sealed class ContentManager(IDocumentSession session, ContentScope scope, ContentPipeline pipeline, ContentStore store, ContentBatch batch)
    : IContentManager
{
    private static readonly CompiledQuery<Func<DbContext, string, CancellationToken, Task<ContentItem?>>> _latest = new(() => EF.CompileAsyncQuery(
        (DbContext context, string id, CancellationToken _) => context.Set<ContentItem>().AsNoTracking().TagWith(PreparedStatement.Tag).FirstOrDefault(item => item.ContentItemId == id && item.Latest)));

    private static readonly CompiledQuery<Func<DbContext, string, CancellationToken, Task<ContentItem?>>> _published = new(() => EF.CompileAsyncQuery(
        (DbContext context, string id, CancellationToken _) => context.Set<ContentItem>().AsNoTracking().TagWith(PreparedStatement.Tag).FirstOrDefault(item => item.ContentItemId == id && item.Published)));

    public ContentItem New(string contentType, int organizationId) => new()
    {
        ContentItemId = Guid.CreateVersion7().ToString("N"),
        ContentType = contentType,
        OrganizationId = organizationId,
        Latest = true,
    };

    public async Task<ContentItem?> GetAsync(string contentItemId, ContentVersion version, CancellationToken cancellationToken, bool archived = false)
    {
        if (scope.HasGrants)
        {
            return await session.Query<ContentItem>().Where(item => item.ContentItemId == contentItemId && (version == ContentVersion.Latest ? item.Latest : item.Published))
                .FirstOrDefaultAsync(item => archived || item.ArchivedUtc == null, cancellationToken);
        }
        var (query, context) = (version == ContentVersion.Latest ? _latest : _published).For(session.Set<ContentItem>());
        return await query(context, contentItemId, cancellationToken) is { } found && (archived || found.ArchivedUtc is null) && scope.Covers(found) ? found : null;
    }

    public async Task<SaveResult> SaveAsync(ContentItem item, int? expectedRevision, CancellationToken cancellationToken)
    {
        await scope.RequireAsync(item, cancellationToken);
        if (await pipeline.CheckAsync([item], cancellationToken) is [{ Count: > 0 } errors])
        {
            return new SaveResult { Errors = errors };
        }

        var stored = await store.LockLatestAsync(item.ContentItemId, cancellationToken);
        if (IsChanged(stored, item, expectedRevision))
        {
            return Conflict(stored);
        }
        var previous = stored is null ? null : ItemCopy.Of(stored);
        var version = await store.WriteAsync(item, stored, cancellationToken);
        await pipeline.SavedAsync([new SavedContent(version, previous)], cancellationToken);
        ItemCopy.Reflect(version, item);
        return SaveResult.Success;
    }

    public async Task<SaveManyResult> SaveManyAsync(IReadOnlyList<ContentItem> items, bool publish, CancellationToken cancellationToken)
    {
        await scope.RequireAsync(items, cancellationToken);
        var errors = await pipeline.CheckAsync(items, cancellationToken);
        if (errors.Any(found => found.Count > 0))
        {
            return new([.. errors.Select(found => new SaveResult { Errors = found })]);
        }

        await session.BeginAsync(cancellationToken);
        await session.SaveAsync(cancellationToken);
        var stored = await batch.LockLatestAsync(items.Select(item => item.ContentItemId), cancellationToken);
        if (items.Any(item => IsChanged(stored.GetValueOrDefault(item.ContentItemId), item, null)))
        {
            return new([.. items.Select(item => stored.GetValueOrDefault(item.ContentItemId) is var found && IsChanged(found, item, null) ? Conflict(found) : SaveResult.Success)]);
        }
        var saved = await batch.WriteAsync(items, stored, publish, cancellationToken);
        await pipeline.SavedAsync(saved, cancellationToken);
        foreach (var (version, item) in saved.Select(entry => entry.Item).Zip(items))
        {
            if (publish)
            {
                await pipeline.PublishedAsync(version, cancellationToken);
            }
            ItemCopy.Reflect(version, item);
        }
        return new([.. items.Select(_ => SaveResult.Success)]);
    }

    public async Task<SaveResult> PublishAsync(ContentItem item, CancellationToken cancellationToken)
    {
        await scope.RequireAsync(item, cancellationToken);
        if (await store.LockLatestAsync(item.ContentItemId, cancellationToken) is not { } latest)
        {
            throw new InvalidOperationException("The item was never saved.");
        }
        if (IsChanged(latest, item, null))
        {
            return Conflict(latest);
        }
        await store.PublishAsync(latest, cancellationToken);
        await pipeline.PublishedAsync(latest, cancellationToken);
        ItemCopy.Reflect(latest, item);
        return SaveResult.Success;
    }

    public async Task ArchiveAsync(ContentItem item, bool archived, CancellationToken cancellationToken)
    {
        await scope.RequireAsync(item, cancellationToken);
        if (await store.LockLatestAsync(item.ContentItemId, cancellationToken) is { } latest)
        {
            await store.ArchiveAsync(latest, archived, cancellationToken);
            ItemCopy.Reflect(latest, item);
        }
    }

    public async Task<IReadOnlyList<ContentItem>> HistoryAsync(string contentItemId, CancellationToken cancellationToken)
    {
        // Who may see the item as it is now sees how it came about, also at a former school, whose people see it no longer.
        var visible = await session.Query<ContentItem>().AnyAsync(item => item.ContentItemId == contentItemId && item.Latest, cancellationToken);
        return visible
            ? await session.QueryOutsideScope<ContentItem>().Where(item => item.ContentItemId == contentItemId)
                .OrderByDescending(item => item.VersionNumber).ToListAsync(cancellationToken)
            : [];
    }

    private static bool IsChanged([NotNullWhen(true)] ContentItem? stored, ContentItem item, int? expectedRevision) =>
        stored is not null && (stored.Id != item.Id || stored.Revision != (expectedRevision ?? item.Revision));

    private SaveResult Conflict(ContentItem stored)
    {
        scope.Require(stored);
        return new SaveResult { Conflict = ItemCopy.Of(stored) };
    }
}
