using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Forms;
using LeftBehind.Forms.Annexes;
using LeftBehind.Organizations.Entities;
using LeftBehind.Rounds.Entities;

namespace LeftBehind.Rounds.Services;

/// <summary>Carries out what the county decided about a list: approves its open registrations with it, keeps it for ever; or sends it back.</summary>
internal sealed class ListDecision(IDocumentSession session, ITaskFolding folding, IContentReviews reviews, ISchoolLists lists, RoundLog log)
{
    private const string NothingToDecide = "The list was called back or has been decided already.";
    private const int IdsAtOnce = 500;

    public async Task ApproveAsync(string submissionId, CancellationToken cancellationToken)
    {
        var submission = await HoldAsync(submissionId, cancellationToken);
        var held = Submissions.HeldBackOf(submission);
        var open = await folding.UnfoldAsync(submissionId, cancellationToken);
        await reviews.AnswerAsync([.. open.Where(id => !held.ContainsKey(id))], ReviewOutcomes.Approve, "", cancellationToken);
        foreach (var alike in open.Where(held.ContainsKey).GroupBy(id => held[id]))
        {
            await reviews.AnswerAsync([.. alike], ReviewOutcomes.Return, alike.Key, cancellationToken);
        }
        var (school, document) = (await SchoolAsync(submission, cancellationToken), Submissions.DocumentOf(submission));
        var approved = ApprovedListRules.Of(
            document, held.Keys.ToHashSet(), await NotApprovedAsync(document, cancellationToken), await lists.MakeAsync(school, submission.FilledOn, ListVersions.Approved, cancellationToken));
        submission.IssueId = await lists.KeepAsync(school, submission.FilledOn, approved, cancellationToken);
        submission.State = SubmissionState.Approved;
        Sign(submission);
        await session.SaveAsync(cancellationToken);
    }

    public async Task ReturnAsync(string submissionId, string reason, CancellationToken cancellationToken)
    {
        var submission = await HoldAsync(submissionId, cancellationToken);
        await folding.UnfoldAsync(submissionId, cancellationToken);
        (submission.State, submission.Reason) = (SubmissionState.Returned, reason);
        Sign(submission);
        await session.SaveAsync(cancellationToken);
    }

    private async Task<RoundSubmission> HoldAsync(string submissionId, CancellationToken cancellationToken) =>
        await session.Query<RoundSubmission>().AsTracking().SingleOrDefaultAsync(row => row.SubmissionId == submissionId && row.State == SubmissionState.HandedIn, cancellationToken)
        ?? throw new ActivityFaultException(NothingToDecide);

    private Task<Organization> SchoolAsync(RoundSubmission submission, CancellationToken cancellationToken) =>
        session.Query<Organization>().SingleAsync(row => row.Id == submission.SchoolId, cancellationToken);

    private async Task<HashSet<string>> NotApprovedAsync(Annex2Document document, CancellationToken cancellationToken)
    {
        var found = new HashSet<string>();
        foreach (var ids in document.Entries.Select(entry => entry.VersionId).Where(id => id.Length > 0).Distinct().Chunk(IdsAtOnce))
        {
            found.UnionWith(await session.Query<ContentItem>().Where(item => ids.Contains(item.ContentItemVersionId) && item.PublishedUtc == null)
                .Select(item => item.ContentItemVersionId).ToListAsync(cancellationToken));
        }
        return found;
    }

    private void Sign(RoundSubmission submission) => (submission.DecidedUtc, submission.DecidedBy, submission.DecidedByName) = (log.Now, log.User.UserId, log.User.DisplayName);
}
