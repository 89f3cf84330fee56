using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Children.Services;

/// <summary>The steps of a file between those who write it and those who approve it. Where no workflow leads them, the principal's acceptance publishes.</summary>
internal sealed class FileReviews(IDocumentSession session, IContentManager content, IContentReviews reviews, IAuditLog audit, IUserContext userContext)
{
    public const int LongestReason = 200;

    private const string ContactsOnly = "ContactsOnly";

    public async Task<FileState> StateAsync(ContentItem item, CancellationToken cancellationToken) =>
        await RowAsync(item, cancellationToken) is { } row ? FileStateRules.Of(item.Published, row.State, row.AwaitingRole) : FileStateRules.Of(item.Published, null, null);

    public Task<ContentReview?> RowAsync(ContentItem item, CancellationToken cancellationToken) =>
        session.FindReviewAsync(item, cancellationToken);

    /// <summary>Hands a file in; one that has been handed in already stays so.</summary>
    /// <param name="item">The latest version.</param>
    /// <param name="reason">Why what was approved before is to be changed; of a file that was returned the earlier one stands where it is empty.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<HandIn> SubmitAsync(ContentItem item, string reason, CancellationToken cancellationToken)
    {
        var row = await RowAsync(item, cancellationToken);
        var state = FileStateRules.Of(item.Published, row?.State, row?.AwaitingRole);
        if (FileStateRules.IsHandedIn(state))
        {
            return HandIn.Done;
        }
        if (!FileStateRules.MayBeSubmitted(state) || CompletenessRules.MissingForSubmission(ChildFile.Of(item), item.ClassId is not null).Count > 0)
        {
            return HandIn.NotReady;
        }
        var amendment = await AmendmentAsync(item, cancellationToken);
        var why = amendment == Amendment.None ? "" : reason.Length > 0 ? reason : row?.AmendmentReason ?? "";
        if (amendment == Amendment.Full && why.Length == 0)
        {
            return HandIn.NeedsReason;
        }
        await RecordAsync(item, AuditAction.Submitted, why, cancellationToken);
        var input = new JsonObject { [ContactsOnly] = amendment == Amendment.ContactsOnly, [ReviewInputs.AmendmentReason] = why };
        if (!userContext.User.Has(Permissions.Edit))
        {
            input[ReviewInputs.HandedInAt] = userContext.User.Scope.Level.ToString();
        }
        await reviews.SubmitAsync(item, userContext.User, input, cancellationToken);
        return HandIn.Done;
    }

    public async Task<Amendment> AmendmentAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (item.IsFirstDraft || await content.GetAsync(item.ContentItemId, ContentVersion.Published, cancellationToken) is not { } approved)
        {
            return Amendment.None;
        }
        return approved.ClassId == item.ClassId && ChangeRules.IsContactOnly(ChildFile.Of(approved), ChildFile.Of(item)) ? Amendment.ContactsOnly : Amendment.Full;
    }

    /// <summary>Calls a file back: it is a draft again.</summary>
    public async Task<bool> RecallAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (item.Published || !await reviews.RecallAsync(item, cancellationToken))
        {
            return false;
        }
        await RecordAsync(item, AuditAction.Recalled, "", cancellationToken);
        return true;
    }

    public async Task<bool> ReturnAsync(ContentItem item, string reason, CancellationToken cancellationToken)
    {
        if (item.Published)
        {
            return false;
        }
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

    /// <summary>Approves a file as the one for whom it waits; the last approval publishes it: 生效. One that has taken effect already stays so.</summary>
    public async Task<bool> AcceptAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (item.Published)
        {
            return true;
        }
        if (await reviews.AnswerAsync([item.ContentItemId], ReviewOutcomes.Approve, "", cancellationToken) is [var answer])
        {
            return answer.IsDone;
        }
        if (!await IsPrincipalsAloneAsync(item, cancellationToken))
        {
            // Of a double click the second finds that it waits for the county.
            return userContext.User.RoleName == RoleNames.Principal && await StateAsync(item, cancellationToken) == FileState.AtCounty;
        }
        if (!(await content.PublishAsync(item, cancellationToken)).Succeeded)
        {
            return false;
        }
        await RecordAsync(item, AuditAction.Accepted, "", cancellationToken);
        return true;
    }

    private async Task<bool> IsPrincipalsAloneAsync(ContentItem item, CancellationToken cancellationToken) =>
        userContext.User.RoleName == RoleNames.Principal && await RowAsync(item, cancellationToken) is { State: ContentReviewState.Submitted, WorkflowId: null };

    private Task RecordAsync(ContentItem item, AuditAction action, string detail, CancellationToken cancellationToken) =>
        audit.RecordAsync(new(action, ChildType.Name, item.ContentItemId) { OrganizationId = item.OrganizationId, Detail = detail }, cancellationToken);
}
