using System.Text.Json;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Forms;
using LeftBehind.Forms.Annexes;
using LeftBehind.Rounds.Entities;

namespace LeftBehind.Rounds.Services;

/// <summary>What schools have handed in.</summary>
internal sealed class Submissions(IDocumentSession session, ISchoolLists lists)
{
    public Task<RoundSubmission?> FindAsync(string submissionId, CancellationToken cancellationToken) =>
        session.Query<RoundSubmission>().SingleOrDefaultAsync(row => row.SubmissionId == submissionId, cancellationToken);

    public Task<RoundSubmission?> CurrentAsync(long roundId, int schoolId, CancellationToken cancellationToken) =>
        session.Query<RoundSubmission>().SingleOrDefaultAsync(row => row.RoundId == roundId && row.SchoolId == schoolId && row.IsCurrent, cancellationToken);

    /// <summary>All of a school in a round, the newest first, without their documents.</summary>
    public Task<List<RoundSubmission>> HistoryAsync(long roundId, int schoolId, CancellationToken cancellationToken) => session.Query<RoundSubmission>()
        .Where(row => row.RoundId == roundId && row.SchoolId == schoolId).OrderByDescending(row => row.Id)
        .Select(row => new RoundSubmission
        {
            SubmissionId = row.SubmissionId,
            State = row.State,
            IsCurrent = row.IsCurrent,
            IsNil = row.IsNil,
            IsLate = row.IsLate,
            OnBehalf = row.OnBehalf,
            HandedInUtc = row.HandedInUtc,
            HandedInByName = row.HandedInByName,
            Listed = row.Listed,
            DecidedUtc = row.DecidedUtc,
            DecidedByName = row.DecidedByName,
            Reason = row.Reason,
            HeldBackCount = row.HeldBackCount,
            IssueId = row.IssueId,
        }).ToListAsync(cancellationToken);

    /// <summary>The list of the school that was approved last before one; null where none was.</summary>
    public async Task<Annex2Document?> ApprovedBeforeAsync(RoundSubmission submission, CancellationToken cancellationToken)
    {
        var issueId = await session.Query<RoundSubmission>().Where(row => row.SchoolId == submission.SchoolId && row.Id < submission.Id && row.State == SubmissionState.Approved)
            .OrderByDescending(row => row.Id).Select(row => row.IssueId).FirstOrDefaultAsync(cancellationToken);
        return issueId is null ? null : await lists.FindAsync(issueId, cancellationToken);
    }

    /// <summary>When that list was handed in; null where there is none.</summary>
    public Task<DateTime?> ApprovedBeforeUtcAsync(RoundSubmission submission, CancellationToken cancellationToken) => session.Query<RoundSubmission>()
        .Where(row => row.SchoolId == submission.SchoolId && row.Id < submission.Id && row.State == SubmissionState.Approved)
        .OrderByDescending(row => row.Id).Select(row => (DateTime?)row.HandedInUtc).FirstOrDefaultAsync(cancellationToken);

    public static Annex2Document DocumentOf(RoundSubmission submission) => JsonSerializer.Deserialize<Annex2Document>(submission.Document, ContentJson.Options)!;

    public static IReadOnlyDictionary<string, string> HeldBackOf(RoundSubmission submission) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(submission.HeldBack, ContentJson.Options)!;

    /// <summary>Null while they are not kept.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>>? ReasonsOf(RoundSubmission submission) =>
        submission.Reasons.Length == 0 ? null : JsonSerializer.Deserialize<Dictionary<string, IReadOnlyList<string>>>(submission.Reasons, ContentJson.Options);

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, ContentJson.Options);
}
