using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Services;

namespace LeftBehind.Children.Import;

/// <summary>A line in the history of each file that was imported.</summary>
internal sealed class CommitLog(IAuditLog audit, EntryWords words)
{
    public Task RecordAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken) =>
        audit.RecordManyAsync([.. items.Select(item => new AuditEntry(AuditAction.Imported, ChildType.Name, item.ContentItemId) { OrganizationId = item.OrganizationId, Detail = words.Detail })], cancellationToken);
}
