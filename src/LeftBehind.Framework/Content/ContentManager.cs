using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Framework.Content;

internal sealed class ContentManager(IDocumentSession session, IUserContext userContext, ContentPipeline pipeline, ContentIndexer indexer, TimeProvider time)
    : IContentManager
{
    public ContentItem New(string contentType, int organizationId) => new()
    {
        ContentItemId = Guid.CreateVersion7().ToString("N"),
        ContentType = contentType,
        OrganizationId = organizationId,
        Latest = true,
    };

    public Task<ContentItem?> GetAsync(string contentItemId, ContentVersion version, CancellationToken cancellationToken, bool archived = false) =>
        session.Query<ContentItem>()
            .Where(item => item.ContentItemId == contentItemId && (archived || item.ArchivedUtc == null))
            .Where(item => version == ContentVersion.Latest ? item.Latest : item.Published)
            .FirstOrDefaultAsync(cancellationToken);

    public async Task<SaveResult> SaveAsync(ContentItem item, int? expectedRevision, CancellationToken cancellationToken)
    {
        var errors = await pipeline.CheckAsync(item, cancellationToken);
        if (errors.Count > 0)
        {
            return new SaveResult { Errors = errors };
        }

        await session.BeginAsync(cancellationToken);
        var stored = await LatestAsync(item.ContentItemId, cancellationToken);
        if (stored is not null && (stored.Id != item.Id || stored.Revision != (expectedRevision ?? item.Revision)))
        {
            return new SaveResult { Conflict = stored };
        }
        var previous = stored is null ? null : Copy(stored);
        var version = await VersionToWriteAsync(item, stored, cancellationToken);
        await FinishAsync(version, cancellationToken);
        await pipeline.SavedAsync(version, previous, cancellationToken);
        Reflect(version, item);
        return SaveResult.Success;
    }

    public async Task<SaveResult> PublishAsync(ContentItem item, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var latest = await LatestAsync(item.ContentItemId, cancellationToken);
        if (latest is null || latest.Id != item.Id || latest.Revision != item.Revision)
        {
            return new SaveResult { Conflict = latest ?? item };
        }
        if (await PublishedAsync(item.ContentItemId, cancellationToken) is { } former && former.Id != latest.Id)
        {
            former.Published = false;
            await session.SaveAsync(cancellationToken);
        }
        latest.Published = true;
        latest.PublishedUtc = Now;
        latest.Revision++;
        await FinishAsync(latest, cancellationToken);
        await pipeline.PublishedAsync(latest, cancellationToken);
        Reflect(latest, item);
        return SaveResult.Success;
    }

    public async Task ArchiveAsync(ContentItem item, bool archived, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var versions = await session.Set<ContentItem>()
            .Where(version => version.ContentItemId == item.ContentItemId && (version.Latest || version.Published))
            .ToListAsync(cancellationToken);
        foreach (var version in versions)
        {
            version.ArchivedUtc = archived ? Now : null;
            version.Revision++;
        }
        await FinishAsync(versions.Single(version => version.Latest), cancellationToken);
    }

    public async Task<IReadOnlyList<ContentItem>> HistoryAsync(string contentItemId, CancellationToken cancellationToken) =>
        await session.Query<ContentItem>().Where(item => item.ContentItemId == contentItemId)
            .OrderByDescending(item => item.VersionNumber).ToListAsync(cancellationToken);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private async Task<ContentItem> VersionToWriteAsync(ContentItem item, ContentItem? stored, CancellationToken cancellationToken)
    {
        if (stored is { Published: false })
        {
            stored.CopyDocumentFrom(item);
            stored.OrganizationId = item.OrganizationId;
            stored.DisplayText = item.DisplayText;
            return stored;
        }
        if (stored is not null)
        {
            stored.Latest = false;
            await session.SaveAsync(cancellationToken);
        }
        var version = Copy(item);
        version.Id = 0;
        version.ContentItemVersionId = Guid.CreateVersion7().ToString("N");
        version.VersionNumber = (stored?.VersionNumber ?? 0) + 1;
        version.Revision = stored?.Revision ?? 0;
        version.Latest = true;
        version.Published = false;
        version.PublishedUtc = null;
        version.CreatedUtc = Now;
        return session.Set<ContentItem>().Add(version).Entity;
    }

    private async Task FinishAsync(ContentItem version, CancellationToken cancellationToken)
    {
        version.Revision++;
        version.ModifiedUtc = Now;
        version.ModifiedBy = userContext.User.UserId;
        await session.SaveAsync(cancellationToken);
        var published = version.Published ? version : await PublishedAsync(version.ContentItemId, cancellationToken);
        await indexer.ReplaceAsync(version, published, cancellationToken);
    }

    private Task<ContentItem?> LatestAsync(string id, CancellationToken cancellationToken) =>
        session.Set<ContentItem>().SingleOrDefaultAsync(item => item.ContentItemId == id && item.Latest, cancellationToken);

    private Task<ContentItem?> PublishedAsync(string id, CancellationToken cancellationToken) =>
        session.Set<ContentItem>().SingleOrDefaultAsync(item => item.ContentItemId == id && item.Published, cancellationToken);

    private static ContentItem Copy(ContentItem item)
    {
        var copy = new ContentItem();
        Reflect(item, copy);
        return copy;
    }

    private static void Reflect(ContentItem from, ContentItem to)
    {
        to.Id = from.Id;
        to.ContentItemId = from.ContentItemId;
        to.ContentItemVersionId = from.ContentItemVersionId;
        to.ContentType = from.ContentType;
        to.VersionNumber = from.VersionNumber;
        to.Latest = from.Latest;
        to.Published = from.Published;
        to.Revision = from.Revision;
        to.DisplayText = from.DisplayText;
        to.CreatedUtc = from.CreatedUtc;
        to.ModifiedUtc = from.ModifiedUtc;
        to.PublishedUtc = from.PublishedUtc;
        to.ArchivedUtc = from.ArchivedUtc;
        to.ModifiedBy = from.ModifiedBy;
        to.CopyLevelsFrom(from);
        to.CopyDocumentFrom(from);
    }
}
