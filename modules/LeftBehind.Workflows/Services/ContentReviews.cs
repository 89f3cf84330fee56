using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Services;

internal sealed class ContentReviews(ReviewRows rows, IWorkflowManager workflows, TaskInbox inbox, TaskCorrections corrections, TaskSubjects subjects) : IContentReviews
{
    private const string SubmittedEvent = "ContentSubmittedEvent";
    private const string CalledBack = "Called back by those who handed it in.";

    public async Task SubmitAsync(ContentItem item, CurrentUser by, JsonObject input, CancellationToken cancellationToken)
    {
        await rows.SubmitAsync(item, by, (string?)input[ReviewInputs.AmendmentReason] ?? "", cancellationToken);
        var subject = new WorkflowSubject(item.OrganizationId)
        {
            ContentType = item.ContentType,
            ContentItemId = item.ContentItemId,
            ContentItemVersionId = item.ContentItemVersionId,
            StartedBy = by.UserId,
        };
        subjects.Remember(item);
        await workflows.TriggerEventAsync(SubmittedEvent, subject, item.ContentItemId, input, cancellationToken);
    }

    public async Task<bool> RecallAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (await rows.FindAsync(item, cancellationToken) is not { State: ContentReviewState.Submitted } row)
        {
            return false;
        }
        await rows.ForgetAsync(item, cancellationToken);
        if (row.WorkflowId is { } workflow)
        {
            await workflows.CancelAsync(workflow, CalledBack, cancellationToken);
        }
        return true;
    }

    public Task ReturnAsync(ContentItem item, string reason, CancellationToken cancellationToken) =>
        rows.ReturnAsync(item.ContentItemVersionId, reason, cancellationToken);

    public Task<bool> CorrectAsync(ContentItem item, string reason, CancellationToken cancellationToken) => corrections.MarkAsync(item, reason, cancellationToken);

    public Task<IReadOnlyList<ReviewAnswer>> AnswerAsync(IReadOnlyCollection<string> contentItemIds, string outcome, string comment, CancellationToken cancellationToken) =>
        inbox.AnswerAboutAsync(contentItemIds, outcome, comment, cancellationToken);
}
