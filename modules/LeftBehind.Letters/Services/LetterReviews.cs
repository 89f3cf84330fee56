using System.Globalization;
using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Letters.Parts;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Letters.Services;

/// <summary>The steps of a letter between who writes it and who approves it.</summary>
internal sealed class LetterReviews(IDocumentSession session, IContentReviews reviews, IContentManager content, IAuditLog audit, IUserContext userContext)
{
    private const string PublishAt = nameof(PublishAt);
    private static readonly TimeOnly _usualTime = new(7, 30);

    public Task<ContentReview?> RowAsync(ContentItem item, CancellationToken cancellationToken) =>
        session.FindReviewAsync(item, cancellationToken);

    public async Task<LetterState> StateAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var review = await RowAsync(item, cancellationToken);
        var waits = review is { State: ContentReviewState.Submitted, WorkflowId: not null }
            && !await session.Query<WorkflowTask>().AnyAsync(task => task.ContentItemVersionId == item.ContentItemVersionId && task.State == WorkflowTaskState.Open, cancellationToken);
        return LetterStateRules.Of(item.Published, review?.State, waits);
    }

    /// <returns>False where the letter is on its way already.</returns>
    public async Task<bool> SubmitAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (!LetterStateRules.MayBeSubmitted(await StateAsync(item, cancellationToken)))
        {
            return false;
        }
        await RecordAsync(item, AuditAction.Submitted, "", cancellationToken);
        await reviews.SubmitAsync(item, userContext.User, new JsonObject { [PublishAt] = MomentOf(item.Get<LetterPart>()) }, cancellationToken);
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

    /// <summary>Where no workflow leads letters, the principal's acceptance publishes.</summary>
    public async Task<bool> AcceptAloneAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (!await WaitsForAcceptanceAloneAsync(item, cancellationToken) || !(await content.PublishAsync(item, cancellationToken)).Succeeded)
        {
            return false;
        }
        await RecordAsync(item, AuditAction.Accepted, "", cancellationToken);
        return true;
    }

    public async Task<bool> WaitsForAcceptanceAloneAsync(ContentItem item, CancellationToken cancellationToken) =>
        userContext.User.RoleName == RoleNames.Principal && !item.Published && await RowAsync(item, cancellationToken) is { State: ContentReviewState.Submitted, WorkflowId: null };

    // As DueDateEvent reads it; empty is at once.
    private static string MomentOf(LetterPart letter) => letter.PublishOn is { } day
        ? day.ToDateTime(letter.PublishAt ?? _usualTime).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
        : "";

    private Task RecordAsync(ContentItem item, AuditAction action, string detail, CancellationToken cancellationToken) =>
        audit.RecordAsync(new(action, LetterType.Name, item.ContentItemId) { OrganizationId = item.OrganizationId, Detail = detail }, cancellationToken);
}
