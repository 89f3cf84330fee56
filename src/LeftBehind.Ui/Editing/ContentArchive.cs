using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;

namespace LeftBehind.Ui.Editing;

/// <summary>Takes an item out of every list, and brings it back. Nothing is deleted, and both are on record.</summary>
public sealed class ContentArchive(IContentManager content, IAuditLog audit)
{
    /// <returns>False where the item is not there for the user, or of another type.</returns>
    public async Task<bool> SetAsync(string contentType, string contentItemId, bool archived, CancellationToken cancellationToken)
    {
        if (await content.GetAsync(contentItemId, ContentVersion.Latest, cancellationToken, archived: true) is not { } item || item.ContentType != contentType)
        {
            return false;
        }
        await content.ArchiveAsync(item, archived, cancellationToken);
        await audit.RecordAsync(new(archived ? AuditAction.Archived : AuditAction.Restored, contentType, contentItemId) { OrganizationId = item.OrganizationId }, cancellationToken);
        return true;
    }
}
