using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Entities;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Children.Services;

/// <summary>What stands beside a file that the caller has read through the scope.</summary>
internal sealed class FileRows(IDocumentSession session, FileReviews reviews, HelperRows helpers, OfficeEntries entries, IAuditLog audit)
{
    public Task<ContentReview?> ReviewAsync(ContentItem item, CancellationToken cancellationToken) => reviews.RowAsync(item, cancellationToken);

    public Task<Amendment> AmendmentAsync(ContentItem item, CancellationToken cancellationToken) => reviews.AmendmentAsync(item, cancellationToken);

    /// <summary>Whether a version that was handed in waits for somebody in the role that the user acts in.</summary>
    public Task<bool> WaitsForAsync(string contentItemId, string roleName, CancellationToken cancellationToken) => session.Query<ContentReview>()
        .AnyAsync(row => row.ContentItemId == contentItemId && row.State == ContentReviewState.Submitted && row.AwaitingRole == roleName, cancellationToken);

    /// <summary>Whether the user's office may read the version that nobody has approved: it waits for its decision, or is what it entered for the school itself.</summary>
    public async Task<bool> MayReadLatestAsync(string contentItemId, string roleName, CancellationToken cancellationToken) =>
        await WaitsForAsync(contentItemId, roleName, cancellationToken) || await entries.IsMineAsync(contentItemId, cancellationToken);

    public Task<OfficeEntry?> EntryAsync(ContentItem item, CancellationToken cancellationToken) => entries.OfAsync(item.ContentItemId, cancellationToken);

    /// <summary>Whether what waits for the county is decided with the whole list of the school.</summary>
    public Task<bool> IsFoldedAsync(ContentItem item, CancellationToken cancellationToken) =>
        session.Query<WorkflowTask>().AnyAsync(task => task.ContentItemId == item.ContentItemId && task.State == WorkflowTaskState.Folded, cancellationToken);

    public Task<IReadOnlyList<ChildHelper>> HelpersAsync(ContentItem item, CancellationToken cancellationToken) => helpers.OfAsync(item.ContentItemId, cancellationToken);

    /// <summary>The answer that stands to the alert of a child without an adult; null while there is none.</summary>
    public Task<CareAnswer?> CareAnswerAsync(ContentItem item, CancellationToken cancellationToken) => session.QueryOutsideScope<CareAnswer>()
        .Where(answer => answer.ContentItemId == item.ContentItemId && answer.ClosedUtc == null)
        .OrderByDescending(answer => answer.Id).FirstOrDefaultAsync(cancellationToken);

    /// <summary>The transfer that waits for another school; null where none does.</summary>
    public Task<ChildTransfer?> TransferAsync(ContentItem item, CancellationToken cancellationToken) =>
        session.Query<ChildTransfer>().SingleOrDefaultAsync(row => row.ContentItemId == item.ContentItemId && row.State == TransferState.Waiting, cancellationToken);

    /// <summary>Reading is on record before the page is.</summary>
    public Task LogAsync(AuditAction action, ContentItem item, string detail, CancellationToken cancellationToken) =>
        audit.RecordNowAsync(new(action, ChildType.Name, item.ContentItemId) { OrganizationId = item.OrganizationId, Detail = detail }, cancellationToken);
}
