using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Forms;
using LeftBehind.Forms.Annexes;
using LeftBehind.Organizations.Entities;
using LeftBehind.Rounds.Entities;

namespace LeftBehind.Rounds.Services;

/// <summary>Keeps for ever what the county approved of a list, and why what is on it was changed.</summary>
internal sealed class ListKeeping(IDocumentSession session, ISchoolLists lists, AmendmentReasons reasons)
{
    private const int IdsAtOnce = 500;

    public async Task KeepReasonsAsync(RoundSubmission submission, CancellationToken cancellationToken) =>
        submission.Reasons = Submissions.Write(await reasons.OfAsync(submission, Submissions.DocumentOf(submission), cancellationToken));

    /// <param name="submission">Whose open files have been decided.</param>
    /// <param name="held">Items that the county did not approve with the rest.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Id of the list as it is printed again.</returns>
    public async Task<string> KeepAsync(RoundSubmission submission, IEnumerable<string> held, CancellationToken cancellationToken)
    {
        var document = Submissions.DocumentOf(submission);
        var school = await session.Query<Organization>().SingleAsync(row => row.Id == submission.SchoolId, cancellationToken);
        var approved = ApprovedListRules.Of(
            document, held.ToHashSet(), await NotApprovedAsync(document, cancellationToken), await lists.MakeAsync(school, submission.FilledOn, ListVersions.Approved, cancellationToken));
        return await lists.KeepAsync(school, submission.FilledOn, approved, cancellationToken);
    }

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
}
