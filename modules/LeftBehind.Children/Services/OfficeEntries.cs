using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Entities;

namespace LeftBehind.Children.Services;

/// <summary>由县代录: which files an office has written for schools. Of what nobody has approved it sees these alone, and only while the school has not changed them.</summary>
internal sealed class OfficeEntries(IDocumentSession session, IUserContext userContext, IAuditLog audit, TimeProvider time)
{
    private const int IdsAtOnce = 500;

    /// <summary>Whether what the user writes is written for a school and not by it.</summary>
    public bool ActsForSchools => !userContext.User.Has(Permissions.Edit);

    /// <summary>The user's office's own, as it left them, approved by nobody yet.</summary>
    public IQueryable<OfficeEntry> Mine()
    {
        var officeId = userContext.User.Has(Permissions.EnterForSchools) && ActsForSchools ? userContext.User.Scope.OrganizationId : 0;
        var items = session.Query<ContentItem>().Where(item => item.Latest && !item.Published && item.ArchivedUtc == null);
        return session.Query<OfficeEntry>().Where(entry => entry.OfficeId == officeId
            && items.Any(item => item.ContentItemVersionId == entry.ContentItemVersionId && item.Revision == entry.Revision));
    }

    public Task<bool> IsMineAsync(string contentItemId, CancellationToken cancellationToken) => Mine().AnyAsync(entry => entry.ContentItemId == contentItemId, cancellationToken);

    /// <summary>Those of some files that are the office's own.</summary>
    public Task<HashSet<string>> MineAmongAsync(IReadOnlyCollection<string> contentItemIds, CancellationToken cancellationToken) =>
        Mine().Where(entry => contentItemIds.Contains(entry.ContentItemId)).Select(entry => entry.ContentItemId).ToHashSetAsync(cancellationToken);

    public Task<OfficeEntry?> OfAsync(string contentItemId, CancellationToken cancellationToken) =>
        session.Query<OfficeEntry>().SingleOrDefaultAsync(entry => entry.ContentItemId == contentItemId, cancellationToken);

    public Task RecordAsync(AuditAction action, ContentItem item, CancellationToken cancellationToken) =>
        audit.RecordAsync(new(action, ChildType.Name, item.ContentItemId) { OrganizationId = item.OrganizationId }, cancellationToken);

    /// <summary>Marks what has just been saved for a school.</summary>
    public async Task MarkAsync(IReadOnlyCollection<string> contentItemIds, CancellationToken cancellationToken)
    {
        var (user, now) = (userContext.User, time.GetUtcNow().UtcDateTime);
        foreach (var ids in contentItemIds.Chunk(IdsAtOnce))
        {
            await session.Query<OfficeEntry>().Where(entry => ids.Contains(entry.ContentItemId)).ExecuteDeleteAsync(cancellationToken);
            var saved = await session.Query<ContentItem>().Where(item => item.Latest && ids.Contains(item.ContentItemId))
                .Select(item => new { item.ContentItemId, item.ContentItemVersionId, item.Revision, item.OrganizationId }).ToListAsync(cancellationToken);
            await session.InsertManyAsync(
                [.. saved.Select(item => new OfficeEntry
                {
                    OrganizationId = item.OrganizationId,
                    ContentItemId = item.ContentItemId,
                    ContentItemVersionId = item.ContentItemVersionId,
                    Revision = item.Revision,
                    OfficeId = user.Scope.OrganizationId,
                    EnteredUtc = now,
                    EnteredBy = user.UserId,
                    EnteredByName = user.DisplayName,
                })],
                cancellationToken);
        }
    }
}
