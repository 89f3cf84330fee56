using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Services;

/// <summary>The rows that say where versions stand.</summary>
internal sealed class ReviewRows(IDocumentSession session, IRowReplacement rows, IEventPublisher events, IUserContext userContext, TimeProvider time)
{
    public Task<ContentReview?> FindAsync(ContentItem item, CancellationToken cancellationToken) =>
        session.FindReviewAsync(item, cancellationToken);

    public async Task SubmitAsync(ContentItem item, CurrentUser by, string amendmentReason, CancellationToken cancellationToken)
    {
        var row = new ContentReview
        {
            OrganizationId = item.OrganizationId,
            ContentType = item.ContentType,
            ContentItemId = item.ContentItemId,
            ContentItemVersionId = item.ContentItemVersionId,
            State = ContentReviewState.Submitted,
            SubmittedBy = by.UserId,
            SubmittedByName = by.DisplayName,
            ChangedUtc = time.GetUtcNow().UtcDateTime,
            ChangedBy = by.UserId,
            AmendmentReason = amendmentReason,
        };
        // One that came back is handed in anew.
        await rows.ReplaceAsync(row, nameof(ContentReview.ContentItemVersionId), cancellationToken);
    }

    public async Task ReturnAsync(string contentItemVersionId, string reason, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var (now, me) = (time.GetUtcNow().UtcDateTime, userContext.User.UserId);
        await session.Query<ContentReview>().Where(row => row.ContentItemVersionId == contentItemVersionId).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, ContentReviewState.Returned).SetProperty(row => row.Reason, reason).SetProperty(row => row.AwaitingRole, "")
                .SetProperty(row => row.WorkflowId, (string?)null).SetProperty(row => row.IsStopped, false).SetProperty(row => row.ChangedUtc, now).SetProperty(row => row.ChangedBy, me),
            cancellationToken);
        if (await session.Query<ContentReview>().SingleOrDefaultAsync(row => row.ContentItemVersionId == contentItemVersionId, cancellationToken) is { } returned)
        {
            await events.PublishAsync(
                new ReviewReturned(FormattableString.Invariant($"{returned.Id}/{now.Ticks}"), returned.ContentType, returned.ContentItemId) { OrganizationId = returned.OrganizationId, SubmittedBy = returned.SubmittedBy, Reason = reason },
                cancellationToken);
        }
    }

    public async Task ForgetAsync(ContentItem item, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        await session.Query<ContentReview>().Where(row => row.ContentItemVersionId == item.ContentItemVersionId).ExecuteDeleteAsync(cancellationToken);
    }
}
