using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Entities;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Lists;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children.Services;

/// <summary>
/// The children of whom a file says that no adult lives with them. This alone the county reads of files that nobody has approved yet:
/// a child can't wait for an approval.
/// </summary>
internal sealed class CareAlerts(IDocumentSession session, IContentManager content, ChildQuery query, IUserContext userContext)
{
    public bool AreForUser => userContext.User.Has(Permissions.AnswerAlerts);

    /// <summary>Those to whom nobody has answered; one row for each child.</summary>
    public IQueryable<ChildIndex> Unanswered()
    {
        var answers = session.QueryOutsideScope<CareAnswer>();
        return Standing().Where(row => !answers.Any(answer => answer.ContentItemId == row.ContentItemId && answer.ClosedUtc == null)).OrderBy(row => row.SortKey).ThenBy(row => row.ContentItemId);
    }

    /// <summary>The files of the first of them, in the same order.</summary>
    public async Task<IReadOnlyList<ContentItem>> FirstAsync(int most, CancellationToken cancellationToken)
    {
        var versions = await Unanswered().Take(most).Select(row => row.ContentItemVersionId).ToListAsync(cancellationToken);
        return versions.Count == 0
            ? []
            : [.. (await session.Query<ContentItem>().Where(item => versions.Contains(item.ContentItemVersionId)).ToListAsync(cancellationToken))
                .OrderBy(item => versions.IndexOf(item.ContentItemVersionId))];
    }

    /// <summary>The version of a file that says so, answered or not; null where none does, or the file is not there for the user.</summary>
    public async Task<ContentItem?> FindAsync(string contentItemId, CancellationToken cancellationToken) =>
        await AloneAsync(contentItemId, ContentVersion.Latest, cancellationToken)
        ?? (query.ReadsLatest ? null : await AloneAsync(contentItemId, ContentVersion.Published, cancellationToken));

    /// <summary>Where the alert is answered: in the file, or on a page of its own where the user may not open what is not approved.</summary>
    public string UrlOf(string contentItemId, bool published) => published || query.ReadsLatest ? $"/admin/children/{contentItemId}" : $"/admin/children/{contentItemId}/care";

    // For those above the school: what was approved stands too until a version without the alert has been approved.
    private IQueryable<ChildIndex> Standing()
    {
        var latest = session.Query<ChildIndex>().Where(row => row.Latest).Where(ChildIndexRules.IsWithoutAdult(query.Today));
        return query.ReadsLatest
            ? latest
            : session.Query<ChildIndex>().Where(row => row.Latest || (row.Published && !latest.Any(newer => newer.ContentItemId == row.ContentItemId)))
                .Where(ChildIndexRules.IsWithoutAdult(query.Today));
    }

    private async Task<ContentItem?> AloneAsync(string contentItemId, ContentVersion version, CancellationToken cancellationToken) =>
        await content.GetAsync(contentItemId, version, cancellationToken) is { ContentType: ChildType.Name } item
        && AlertRules.IsWithoutAdult(item.Get<ChildPart>(), item.Get<GuardiansPart>(), query.Today) ? item : null;
}
