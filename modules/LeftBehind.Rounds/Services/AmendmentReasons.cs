using LeftBehind.Abstractions.Data;
using LeftBehind.Forms.Annexes;
using LeftBehind.Rounds.Entities;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Rounds.Services;

/// <summary>Why what was approved before is to be changed, for each child of a list.</summary>
internal sealed class AmendmentReasons(IDocumentSession session, Submissions submissions)
{
    private const int IdsAtOnce = 500;

    /// <summary>As they were when the county decided; before that, as they are now.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> OfAsync(RoundSubmission submission, Annex2Document document, CancellationToken cancellationToken)
    {
        if (Submissions.ReasonsOf(submission) is { } kept)
        {
            return kept;
        }
        var since = await submissions.ApprovedBeforeUtcAsync(submission, cancellationToken);
        var found = await AmendmentsAsync(document.Entries.Select(entry => entry.ItemId), since, cancellationToken);
        return document.Entries.Select(entry => (entry.ItemId, Reasons: AmendmentRules.ReasonsOf(found[entry.ItemId], entry.VersionId, since, submission.HandedInUtc)))
            .Where(line => line.Reasons.Count > 0).DistinctBy(line => line.ItemId).ToDictionary(line => line.ItemId, line => line.Reasons);
    }

    private async Task<ILookup<string, Amendment>> AmendmentsAsync(IEnumerable<string> itemIds, DateTime? since, CancellationToken cancellationToken)
    {
        var (found, from) = (new List<Amendment>(), since ?? DateTime.UnixEpoch);
        foreach (var ids in itemIds.Distinct().Chunk(IdsAtOnce))
        {
            found.AddRange(await session.Query<ContentReview>().Where(row => ids.Contains(row.ContentItemId) && row.AmendmentReason != "" && row.ChangedUtc > from).OrderBy(row => row.Id)
                .Select(row => new Amendment(row.ContentItemId, row.ContentItemVersionId, row.ChangedUtc, row.AmendmentReason)).ToListAsync(cancellationToken));
        }
        return found.ToLookup(change => change.ItemId);
    }
}
