using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Training.Services;

/// <summary>The steps of an article between who writes it and who approves it.</summary>
internal sealed class TrainingReviews(IDocumentSession session, IContentReviews reviews, IContentManager content, IAuditLog audit, IUserContext userContext)
{
    public Task<ContentReview?> RowAsync(ContentItem item, CancellationToken cancellationToken) =>
        session.FindReviewAsync(item, cancellationToken);

    public async Task<TrainingState> StateAsync(ContentItem item, CancellationToken cancellationToken) =>
        TrainingStateRules.Of(item.Published, (await RowAsync(item, cancellationToken))?.State);

    /// <returns>False where it is on its way already.</returns>
    public async Task<bool> SubmitAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (!TrainingStateRules.MayBeSubmitted(await StateAsync(item, cancellationToken)))
        {
            return false;
        }
        await RecordAsync(item, AuditAction.Submitted, cancellationToken);
        await reviews.SubmitAsync(item, userContext.User, [], cancellationToken);
        return true;
    }

    public async Task<bool> RecallAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (item.Published || !await reviews.RecallAsync(item, cancellationToken))
        {
            return false;
        }
        await RecordAsync(item, AuditAction.Recalled, cancellationToken);
        return true;
    }

    /// <summary>Where no workflow leads articles, whoever may approve them publishes; never the one who handed it in.</summary>
    public async Task<bool> AcceptAloneAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (!await WaitsForAcceptanceAloneAsync(item, cancellationToken) || !(await content.PublishAsync(item, cancellationToken)).Succeeded)
        {
            return false;
        }
        await RecordAsync(item, AuditAction.Accepted, cancellationToken);
        return true;
    }

    public async Task<bool> WaitsForAcceptanceAloneAsync(ContentItem item, CancellationToken cancellationToken) =>
        userContext.User.Has(Permissions.Approve, item) && !item.Published
        && await RowAsync(item, cancellationToken) is { State: ContentReviewState.Submitted, WorkflowId: null } row && row.SubmittedBy != userContext.User.UserId;

    private Task RecordAsync(ContentItem item, AuditAction action, CancellationToken cancellationToken) =>
        audit.RecordAsync(new(action, TrainingType.Name, item.ContentItemId) { OrganizationId = item.OrganizationId }, cancellationToken);
}
