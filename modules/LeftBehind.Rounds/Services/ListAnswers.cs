using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Rounds.Entities;

namespace LeftBehind.Rounds.Services;

/// <summary>Takes the answer to a list from its page: by its task, or where no workflow leads it, at once.</summary>
internal sealed class ListAnswers(IDocumentSession session, IContentReviews reviews, ListDecision decision, RoundLog log, IStringLocalizer<Startup> text)
{
    /// <param name="submission">As read.</param>
    /// <param name="outcome">One of <see cref="ReviewOutcomes"/>.</param>
    /// <param name="comment">Why.</param>
    /// <param name="heldBack">Items that are not approved with the rest, with the reason of each.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What stands in the way, for the user; null where it is done.</returns>
    public async Task<string?> AnswerAsync(
        RoundSubmission submission, string outcome, string comment, IReadOnlyDictionary<string, string> heldBack, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var (held, count) = (Submissions.Write(heldBack), heldBack.Count);
        var marked = await session.Query<RoundSubmission>().Where(row => row.Id == submission.Id && row.State == SubmissionState.HandedIn)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.HeldBack, held).SetProperty(row => row.HeldBackCount, count), cancellationToken);
        var fault = marked == 0 ? text["It has been decided already, or was called back."].Value : await DecideAsync(submission, outcome, comment, cancellationToken);
        if (fault is not null)
        {
            await session.CancelAsync(cancellationToken);
        }
        return fault;
    }

    // A step that fails costs nobody their save elsewhere; here nobody is to read that a list is approved which is not. The principal's step leaves it as it is.
    private async Task<bool> IsCarriedOutAsync(RoundSubmission submission, CancellationToken cancellationToken) =>
        !log.IsOfCounty || await session.Query<RoundSubmission>().AnyAsync(row => row.Id == submission.Id && row.State != SubmissionState.HandedIn, cancellationToken);

    private async Task<string?> DecideAsync(RoundSubmission submission, string outcome, string comment, CancellationToken cancellationToken)
    {
        if (submission.WorkflowId is not null)
        {
            var answers = await reviews.AnswerAsync([submission.SubmissionId], outcome, comment, cancellationToken);
            return answers is not [var answer] ? text["This waits for somebody else's decision."].Value
                : !answer.IsDone ? answer.Message
                : await IsCarriedOutAsync(submission, cancellationToken) ? null
                : text["Something in the school's files was changed at the same moment. Please try once more."].Value;
        }
        if (!log.User.Has(Permissions.Manage) || submission.HandedInBy == log.User.UserId)
        {
            return text["This waits for somebody else's decision."];
        }
        var isApproval = outcome == ReviewOutcomes.Approve;
        await (isApproval ? decision.ApproveAsync(submission.SubmissionId, cancellationToken) : decision.ReturnAsync(submission.SubmissionId, comment, cancellationToken));
        await log.RecordAsync(isApproval ? AuditAction.Accepted : AuditAction.Returned, nameof(RoundSubmission), submission.SubmissionId, submission.OrganizationId, cancellationToken, comment);
        return null;
    }
}
