using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Rounds.Entities;

namespace LeftBehind.Rounds.Services;

/// <summary>Carries out what the county decided about a list: approves its open registrations with it, keeps it for ever; or sends it back.</summary>
internal sealed class ListDecision(IDocumentSession session, ITaskFolding folding, IContentReviews reviews, ListKeeping keeping, RoundLog log)
{
    private const string NothingToDecide = "The list was called back or has been decided already.";

    public async Task ApproveAsync(string submissionId, CancellationToken cancellationToken)
    {
        var submission = await HoldAsync(submissionId, cancellationToken);
        var held = Submissions.HeldBackOf(submission);
        await keeping.KeepReasonsAsync(submission, cancellationToken);
        var open = await folding.UnfoldAsync(submissionId, cancellationToken);
        await reviews.AnswerAsync([.. open.Where(id => !held.ContainsKey(id))], ReviewOutcomes.Approve, "", cancellationToken);
        foreach (var alike in open.Where(held.ContainsKey).GroupBy(id => held[id]))
        {
            await reviews.AnswerAsync([.. alike], ReviewOutcomes.Return, alike.Key, cancellationToken);
        }
        submission.IssueId = await keeping.KeepAsync(submission, held.Keys, cancellationToken);
        submission.State = SubmissionState.Approved;
        Sign(submission);
        await session.SaveAsync(cancellationToken);
    }

    public async Task ReturnAsync(string submissionId, string reason, CancellationToken cancellationToken)
    {
        var submission = await HoldAsync(submissionId, cancellationToken);
        await keeping.KeepReasonsAsync(submission, cancellationToken);
        await folding.UnfoldAsync(submissionId, cancellationToken);
        (submission.State, submission.Reason) = (SubmissionState.Returned, reason);
        Sign(submission);
        await session.SaveAsync(cancellationToken);
    }

    private async Task<RoundSubmission> HoldAsync(string submissionId, CancellationToken cancellationToken) =>
        await session.Query<RoundSubmission>().AsTracking().SingleOrDefaultAsync(row => row.SubmissionId == submissionId && row.State == SubmissionState.HandedIn, cancellationToken)
        ?? throw new ActivityFaultException(NothingToDecide);

    private void Sign(RoundSubmission submission) => (submission.DecidedUtc, submission.DecidedBy, submission.DecidedByName) = (log.Now, log.User.UserId, log.User.DisplayName);
}
