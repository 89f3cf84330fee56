using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Entities;

namespace LeftBehind.Children.Services;

/// <summary>Where files stand with the principal, and the steps between.</summary>
internal sealed class FileReviews(IDocumentSession session, IContentManager content, IAuditLog audit, IUserContext userContext, TimeProvider time)
{
    public async Task<FileState> StateAsync(ContentItem item, CancellationToken cancellationToken) =>
        FileStateRules.Of(item.Published, (await RowAsync(item, cancellationToken))?.State);

    public Task<FileReview?> RowAsync(ContentItem item, CancellationToken cancellationToken) =>
        session.Set<FileReview>().SingleOrDefaultAsync(row => row.ContentItemVersionId == item.ContentItemVersionId, cancellationToken);

    /// <summary>Hands a file in; one that has been handed in already stays so.</summary>
    /// <returns>False where it is not a draft, or cells that every form has are empty.</returns>
    public async Task<bool> SubmitAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var row = await RowAsync(item, cancellationToken);
        if (!item.Published && row is { State: FileReviewState.Submitted })
        {
            return true;
        }
        if (!FileStateRules.MayBeSubmitted(FileStateRules.Of(item.Published, row?.State)) || CompletenessRules.MissingForSubmission(ChildFile.Of(item), item.ClassId is not null).Count > 0)
        {
            return false;
        }
        row ??= session.Set<FileReview>().Add(new() { ContentItemId = item.ContentItemId, ContentItemVersionId = item.ContentItemVersionId, OrganizationId = item.OrganizationId }).Entity;
        await SetAsync(row, FileReviewState.Submitted, "", AuditAction.Submitted, cancellationToken);
        return true;
    }

    /// <summary>Calls a file back: it is a draft again.</summary>
    public async Task<bool> RecallAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (item.Published || await RowAsync(item, cancellationToken) is not { State: FileReviewState.Submitted } row)
        {
            return false;
        }
        session.Set<FileReview>().Remove(row);
        await RecordAsync(item.ContentItemId, item.OrganizationId, AuditAction.Recalled, "", cancellationToken);
        return true;
    }

    public async Task<bool> ReturnAsync(ContentItem item, string reason, CancellationToken cancellationToken)
    {
        if (item.Published || await RowAsync(item, cancellationToken) is not { State: FileReviewState.Submitted } row)
        {
            return false;
        }
        await SetAsync(row, FileReviewState.Returned, reason, AuditAction.Returned, cancellationToken);
        return true;
    }

    /// <summary>The principal's acceptance publishes: 生效. One that has been accepted already stays so.</summary>
    public async Task<bool> AcceptAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (item.Published)
        {
            return true;
        }
        if (await RowAsync(item, cancellationToken) is not { State: FileReviewState.Submitted })
        {
            return false;
        }
        if (!(await content.PublishAsync(item, cancellationToken)).Succeeded)
        {
            return false;
        }
        await RecordAsync(item.ContentItemId, item.OrganizationId, AuditAction.Accepted, "", cancellationToken);
        return true;
    }

    private async Task SetAsync(FileReview row, FileReviewState state, string reason, AuditAction action, CancellationToken cancellationToken)
    {
        (row.State, row.Reason, row.ChangedUtc, row.ChangedBy) = (state, reason, time.GetUtcNow().UtcDateTime, userContext.User.UserId);
        await RecordAsync(row.ContentItemId, row.OrganizationId, action, reason, cancellationToken);
    }

    private Task RecordAsync(string id, int organizationId, AuditAction action, string detail, CancellationToken cancellationToken) =>
        audit.RecordAsync(new(action, ChildType.Name, id) { OrganizationId = organizationId, Detail = detail }, cancellationToken);
}
