using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Homes.Services;

/// <summary>The steps of a home between those who register it and those who approve it. Where no workflow leads them, the principal's acceptance publishes.</summary>
internal sealed class HomeReviews(IDocumentSession session, IContentReviews reviews, IContentManager content, IAuditLog audit, IUserContext userContext)
{
    private const string EverydayOnly = "EverydayOnly";

    /// <summary>The newest version; null where it is not there for the user.</summary>
    public async Task<ContentItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        await content.GetAsync(id, ContentVersion.Latest, cancellationToken) is { ContentType: HomeType.Name } item ? item : null;

    public Task<ContentReview?> RowAsync(ContentItem item, CancellationToken cancellationToken) =>
        session.FindReviewAsync(item, cancellationToken);

    public async Task<HomeState> StateAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var review = await RowAsync(item, cancellationToken);
        return HomeStateRules.Of(item.Published, review?.State, review?.AwaitingRole);
    }

    /// <returns>False where the home is on its way already.</returns>
    public async Task<bool> SubmitAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (!HomeStateRules.MayBeSubmitted(await StateAsync(item, cancellationToken)))
        {
            return false;
        }
        var approved = await content.GetAsync(item.ContentItemId, ContentVersion.Published, cancellationToken);
        await RecordAsync(item, AuditAction.Submitted, "", cancellationToken);
        await reviews.SubmitAsync(item, userContext.User, new JsonObject { [EverydayOnly] = approved is not null && HomeStateRules.IsEverydayChange(approved, item) }, cancellationToken);
        return true;
    }

    public async Task<bool> RecallAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (item.Published || !await reviews.RecallAsync(item, cancellationToken))
        {
            return false;
        }
        await RecordAsync(item, AuditAction.Recalled, "", cancellationToken);
        return true;
    }

    /// <summary>Whether it waits for the user; nobody decides what they handed in themselves.</summary>
    public bool WaitsForMe(ContentItem item, ContentReview? review) => !item.Published && userContext.User.Has(Permissions.Approve)
        && review is { State: ContentReviewState.Submitted } && MayDecide(review)
        && !review.IsStopped && (review.AwaitingRole == userContext.User.RoleName || (review.WorkflowId is null && userContext.User.RoleName == RoleNames.Principal));

    public async Task<bool> AcceptAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (await reviews.AnswerAsync([item.ContentItemId], ReviewOutcomes.Approve, "", cancellationToken) is [var answer])
        {
            return answer.IsDone;
        }
        if (!await IsPrincipalsAloneAsync(item, cancellationToken) || !(await content.PublishAsync(item, cancellationToken)).Succeeded)
        {
            return false;
        }
        await RecordAsync(item, AuditAction.Accepted, "", cancellationToken);
        return true;
    }

    public async Task<bool> ReturnAsync(ContentItem item, string reason, CancellationToken cancellationToken)
    {
        if (await reviews.AnswerAsync([item.ContentItemId], ReviewOutcomes.Return, reason, cancellationToken) is [var answer])
        {
            return answer.IsDone;
        }
        if (!await IsPrincipalsAloneAsync(item, cancellationToken))
        {
            return false;
        }
        await reviews.ReturnAsync(item, reason, cancellationToken);
        await RecordAsync(item, AuditAction.Returned, reason, cancellationToken);
        return true;
    }

    private async Task<bool> IsPrincipalsAloneAsync(ContentItem item, CancellationToken cancellationToken) =>
        userContext.User.RoleName == RoleNames.Principal && await RowAsync(item, cancellationToken) is { State: ContentReviewState.Submitted, WorkflowId: null } review && MayDecide(review);

    private bool MayDecide(ContentReview review) => !userContext.User.IsParty(review.SubmittedBy);

    private Task RecordAsync(ContentItem item, AuditAction action, string detail, CancellationToken cancellationToken) =>
        audit.RecordAsync(new(action, HomeType.Name, item.ContentItemId) { OrganizationId = item.OrganizationId, Detail = detail }, cancellationToken);
}
