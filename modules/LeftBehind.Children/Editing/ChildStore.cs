using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Services;

namespace LeftBehind.Children.Editing;

/// <summary>Stores a file that was typed. What needs nobody's approval takes effect at once.</summary>
internal sealed class ChildStore(IContentManager content, IPublishedContent published, IAuditLog audit, EntryWords words)
{
    public ContentItem New(int classId) => content.New(ChildType.Name, classId);

    public Task<ContentItem?> FindAsync(string contentItemId, CancellationToken cancellationToken) => content.GetChildAsync(contentItemId, cancellationToken);

    /// <param name="item">The file with what was typed.</param>
    /// <param name="before">As it was stored.</param>
    /// <param name="revision">The revision that the user saw; null for a new file.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<SaveResult> SaveAsync(ContentItem item, ChildFile before, int? revision, CancellationToken cancellationToken)
    {
        var (wasPublished, stays) = (item.Published, item.ClassId == item.OrganizationId);
        var saved = await content.SaveAsync(item, revision, cancellationToken);
        var after = ChildFile.Of(item);
        if (!saved.Succeeded || !stays || !ChangeRules.IsContactOnly(before, after))
        {
            return saved;
        }
        // 联系方式变更: a new phone need not wait for the principal (design of the three axes).
        if (wasPublished)
        {
            return await content.PublishAsync(item, cancellationToken);
        }
        await published.AmendAsync(item, version => ContactRules.Apply(before, after, version), cancellationToken);
        return saved;
    }

    public Task RecordAsync(AuditAction action, ContentItem item, string detail, CancellationToken cancellationToken) =>
        audit.RecordAsync(new(action, ChildType.Name, item.ContentItemId) { OrganizationId = item.OrganizationId, Detail = action == AuditAction.Created ? words.Detail : detail }, cancellationToken);
}
