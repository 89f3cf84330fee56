using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Homes.Indexes;
using LeftBehind.Homes.ViewModels;
using LeftBehind.Organizations.Entities;
using LeftBehind.Ui.Screens;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Homes.Lists;

/// <summary>The homes that a filter leaves of those that the user may see, with their school and who manages them today.</summary>
internal sealed class HomeQuery(IDocumentSession session, IUserContext userContext, TimeProvider time)
{
    private const int PageSize = 25;

    // Schools see the newest version of a home, those above them the approved one.
    private bool ReadsLatest => userContext.User.Scope is not { Kind: ScopeKind.Organization, Level: <= OrganizationLevel.Township };

    public DateOnly Today => ChinaTime.Today(time);

    public Task<KeysetPage<HomeRow>> PageAsync(HomeFilter filter, CancellationToken cancellationToken) => filter.Sort switch
    {
        "-name" => Rows(filter).PageAsync(ByName(descending: true), filter, PageSize, cancellationToken),
        "capacity" or "-capacity" => Rows(filter).PageAsync(new KeysetOrder<HomeRow, int, long>(row => row.Home.Capacity, row => row.Home.Id, filter.Sort[0] == '-'), filter, PageSize, cancellationToken),
        "modified" or "-modified" => Rows(filter).PageAsync(new KeysetOrder<HomeRow, DateTime, long>(row => row.Home.ModifiedUtc, row => row.Home.Id, filter.Sort[0] == '-'), filter, PageSize, cancellationToken),
        _ => Rows(filter).PageAsync(ByName(), filter, PageSize, cancellationToken),
    };

    public Task<string> CountInWordsAsync(HomeFilter filter, CancellationToken cancellationToken) => Rows(filter).CountInWordsAsync(ByName(), cancellationToken);

    public Task<int> CountAsync(HomeFilter filter, CancellationToken cancellationToken) => Of(filter).CountAsync(cancellationToken);

    /// <summary>All rows in the list's order, for the export.</summary>
    public IAsyncEnumerable<HomeRow> StreamAsync(HomeFilter filter) => Sorted(Rows(filter), filter.Sort).ThenBy(row => row.Home.Id).AsAsyncEnumerable();

    private static IOrderedQueryable<HomeRow> Sorted(IQueryable<HomeRow> rows, string? sort) => sort switch
    {
        "-name" => rows.OrderByDescending(row => row.Home.SortKey),
        "capacity" => rows.OrderBy(row => row.Home.Capacity),
        "-capacity" => rows.OrderByDescending(row => row.Home.Capacity),
        "modified" => rows.OrderBy(row => row.Home.ModifiedUtc),
        "-modified" => rows.OrderByDescending(row => row.Home.ModifiedUtc),
        _ => rows.OrderBy(row => row.Home.SortKey),
    };

    private static KeysetOrder<HomeRow, string, long> ByName(bool descending = false) => new(row => row.Home.SortKey, row => row.Home.Id, descending);

    private IQueryable<HomeIndex> Of(HomeFilter filter)
    {
        var homes = ReadsLatest ? session.Query<HomeIndex>().Where(home => home.Latest) : session.Query<HomeIndex>().Where(home => home.Published);
        var (sought, managers) = (filter.Q?.Trim().ToLowerInvariant() ?? "", Managers);
        homes = sought.Length > 0 ? homes.Where(home => home.SearchText.Contains(sought)) : homes;
        homes = filter.School is { } school ? homes.Where(home => home.SchoolId == school) : homes;
        homes = filter.Kind is { } kind ? homes.Where(home => home.Kind == kind) : homes;
        homes = filter.Host is { } host ? homes.Where(home => home.Host == host) : homes;
        return filter.Flag switch
        {
            HomeFlag.WithoutManager => homes.Where(home => !managers.Any(manager => manager.ContentItemId == home.ContentItemId)),
            HomeFlag.FacilitiesMissing => homes.Where(home => home.FacilitiesMissing > 0),
            HomeFlag.TimesClosed => homes.Where(home => home.TimesClosed > 0),
            _ => homes,
        };
    }

    private IQueryable<HomeRow> Rows(HomeFilter filter)
    {
        var (schools, managers, reviews) = (session.Query<Organization>(), Managers, session.Query<ContentReview>());
        return Of(filter).Select(home => new HomeRow
        {
            Home = home,
            Review = reviews.Where(review => review.ContentItemVersionId == home.ContentItemVersionId).Select(review => (ContentReviewState?)review.State).FirstOrDefault(),
            AwaitingRole = reviews.Where(review => review.ContentItemVersionId == home.ContentItemVersionId).Select(review => review.AwaitingRole).FirstOrDefault(),
            School = schools.Where(school => school.Id == home.SchoolId).Select(school => school.Name).FirstOrDefault(),
            Manager = managers.Where(manager => manager.ContentItemId == home.ContentItemId).OrderBy(manager => manager.Id).Select(manager => manager.Name).FirstOrDefault(),
            ManagerPhone = managers.Where(manager => manager.ContentItemId == home.ContentItemId).OrderBy(manager => manager.Id).Select(manager => manager.PhoneMasked).FirstOrDefault(),
        });
    }

    // Of today, of the same versions.
    private IQueryable<HomeManagerPeriod> Managers
    {
        get
        {
            var today = Today;
            var periods = ReadsLatest ? session.Query<HomeManagerPeriod>().Where(period => period.Latest) : session.Query<HomeManagerPeriod>().Where(period => period.Published);
            return periods.Where(period => period.From <= today && (period.Until == null || period.Until >= today));
        }
    }
}
