using LeftBehind.Abstractions.Data;
using LeftBehind.Children;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Parts;
using LeftBehind.Forms;
using LeftBehind.Forms.Annexes;
using LeftBehind.Organizations.Entities;
using LeftBehind.Rounds.Entities;
using LeftBehind.Rounds.ViewModels;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Rounds.Services;

/// <summary>What a school has for a round, and what it has still to do.</summary>
internal sealed class SchoolWork(IDocumentSession session, ISchoolLists lists, RoundReader rounds, Submissions submissions, RoundLog log)
{
    public Task<RoundSubmission?> CurrentAsync(CollectionRound round, Organization school, CancellationToken cancellationToken) =>
        submissions.CurrentAsync(round.Id, school.Id, cancellationToken);

    public async Task<DateOnly> DeadlineAsync(CollectionRound round, Organization school, CancellationToken cancellationToken) =>
        RoundRules.DeadlineOf(round.EntryDeadline, await rounds.ExtendedUntilAsync(round.Id, school.Id, cancellationToken));

    /// <summary>The list that would be handed in now: what is approved, and what waits for the county.</summary>
    public Task<Annex2Document> ListAsync(Organization school, CancellationToken cancellationToken) =>
        lists.MakeAsync(school, log.Today, ListVersions.HandedIn, cancellationToken);

    /// <summary>Whether a file of the school says that the child counts, whoever has approved it.</summary>
    public Task<bool> HasFilesAsync(Organization school, CancellationToken cancellationToken) =>
        Here(school).Where(ChildIndexRules.Is(ChildState.Listed, log.Today)).AnyAsync(cancellationToken);

    /// <summary>Files that are not as far as the list: drafts, returned ones, those that wait for the principal.</summary>
    public async Task<OpenFiles> OpenFilesAsync(Organization school, CancellationToken cancellationToken)
    {
        var counted = await (
            from row in Here(school).Where(row => !row.Published)
            join review in session.Query<ContentReview>() on row.ContentItemVersionId equals review.ContentItemVersionId into reviews
            from review in reviews.DefaultIfEmpty()
            group row by new { State = (ContentReviewState?)review.State, review.AwaitingRole } into alike
            select new { alike.Key.State, alike.Key.AwaitingRole, Count = alike.Count() }).ToListAsync(cancellationToken);
        var by = counted.GroupBy(row => FileStateRules.Of(false, row.State, row.AwaitingRole)).ToDictionary(alike => alike.Key, alike => alike.Sum(row => row.Count));
        return new(by.GetValueOrDefault(FileState.Draft), by.GetValueOrDefault(FileState.Returned), by.GetValueOrDefault(FileState.Submitted), by.GetValueOrDefault(FileState.AtCounty));
    }

    private IQueryable<ChildIndex> Here(Organization school) => session.Query<ChildIndex>().Where(row => row.SchoolId == school.Id && row.Latest);
}
