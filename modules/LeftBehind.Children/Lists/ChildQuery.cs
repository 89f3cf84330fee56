using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Entities;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Services;
using LeftBehind.Children.ViewModels;
using LeftBehind.Organizations;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Children.Lists;

/// <summary>The files that a filter leaves of those that the user may see. Schools see the latest version of a file, those above them the accepted one.</summary>
internal sealed class ChildQuery(IDocumentSession session, IUserContext userContext, ChildSearch search, ChildTerm term)
{
    public bool ReadsLatest => ChildSightRules.ReadsLatest(userContext.User);

    public DateOnly Today => term.Today;

    public async Task<IQueryable<ChildHit>> OfAsync(ChildFilter filter, CancellationToken cancellationToken) =>
        search.Apply(await FilteredAsync(filter, cancellationToken), filter.Q, ReadsLatest);

    /// <summary>What is chosen, without what is sought.</summary>
    public async Task<IQueryable<ChildIndex>> FilteredAsync(ChildFilter filter, CancellationToken cancellationToken)
    {
        // The one question that the calendar has to be asked for.
        DateOnly? since = filter.Flag == ChildFlag.Stale ? (await TermAsync(cancellationToken)).From : null;
        return Filtered(Marked(), filter, since);
    }

    public Task<Term> TermAsync(CancellationToken cancellationToken) => term.NowAsync(cancellationToken);

    /// <summary>The same files, for counting them.</summary>
    public IQueryable<string> Counted(ChildFilter filter, IQueryable<ChildHit> hits) =>
        (filter.IsSearchAlone ? search.ByTokenAlone(filter.Q, ReadsLatest) : null) ?? hits.Select(hit => hit.ContentItemId);

    /// <summary>Without a filter.</summary>
    public IQueryable<ChildIndex> Marked() => ReadsLatest
        ? session.Query<ChildIndex>().Where(row => row.Latest)
        : session.Query<ChildIndex>().Where(row => row.Published);

    public IQueryable<ChildRow> WithReview(IQueryable<ChildHit> hits) =>
        from hit in hits
        join review in session.Query<ContentReview>() on hit.Row.ContentItemVersionId equals review.ContentItemVersionId into reviews
        from review in reviews.DefaultIfEmpty()
        select new ChildRow(hit.Row, review == null ? null : review.State, review == null ? null : review.AwaitingRole)
        {
            IsLeaving = session.Query<ChildTransfer>().Any(transfer => transfer.ContentItemId == hit.ContentItemId && transfer.State == TransferState.Waiting),
            IsByOffice = session.Query<OfficeEntry>().Any(entry => entry.ContentItemId == hit.ContentItemId),
        };

    private IQueryable<ChildIndex> Filtered(IQueryable<ChildIndex> rows, ChildFilter filter, DateOnly? since)
    {
        rows = filter.State is { } state ? rows.Where(ChildIndexRules.Is(state, Today)) : rows;
        rows = filter.School is { } school ? rows.Where(row => row.SchoolId == school) : rows;
        rows = filter.Class is { } schoolClass ? rows.Where(row => row.ClassId == schoolClass) : rows;
        rows = filter.Guardianship is { } form ? rows.Where(row => row.GuardianshipForm == form) : rows;
        rows = filter.File is { } file ? rows.Where(InState(file)) : rows;
        return filter.Flag is { } flag ? rows.Where(Has(flag, since)) : rows;
    }

    private System.Linq.Expressions.Expression<Func<ChildIndex, bool>> InState(FileState state)
    {
        var reviews = session.Query<ContentReview>();
        return state switch
        {
            FileState.Accepted => row => row.Published,
            FileState.Draft => row => !row.Published && !reviews.Any(review => review.ContentItemVersionId == row.ContentItemVersionId),
            FileState.Returned => row => !row.Published && reviews.Any(review => review.ContentItemVersionId == row.ContentItemVersionId && review.State == ContentReviewState.Returned),
            FileState.Submitted => row => !row.Published && reviews.Any(review => review.ContentItemVersionId == row.ContentItemVersionId
                && review.State == ContentReviewState.Submitted && (review.AwaitingRole == "" || review.AwaitingRole == RoleNames.Principal)),
            _ => row => !row.Published && reviews.Any(review => review.ContentItemVersionId == row.ContentItemVersionId
                && review.State == ContentReviewState.Submitted && review.AwaitingRole != "" && review.AwaitingRole != RoleNames.Principal),
        };
    }

    private System.Linq.Expressions.Expression<Func<ChildIndex, bool>> Has(ChildFlag flag, DateOnly? since)
    {
        // A helper goes with the child; the row keeps the class of its day.
        var (today, helpers) = (Today, session.QueryOutsideScope<ChildHelper>());
        return flag switch
        {
            ChildFlag.Incomplete => row => row.MissingBlocks > 0,
            ChildFlag.Declared => row => row.RestsOnDeclaration,
            ChildFlag.WithoutHelper => row => !helpers.Any(helper => helper.ContentItemId == row.ContentItemId && (helper.Until == null || helper.Until >= today)),
            ChildFlag.WithoutAdult => ChildIndexRules.IsWithoutAdult(today),
            ChildFlag.BothAway => row => row.ParentsAway == 2,
            ChildFlag.Stale => ChildIndexRules.IsStale(since!.Value, today),
            ChildFlag.OneDefinition => ChildIndexRules.CountsInOneAlone(today),
            ChildFlag.EducationAlone => ChildIndexRules.CountsIn2013Alone(today),
            ChildFlag.CivilAffairsAlone => ChildIndexRules.CountsIn2016Alone(today),
            _ => ChildIndexRules.CountsIn2016(today),
        };
    }
}
