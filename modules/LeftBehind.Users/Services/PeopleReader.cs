using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Screens;
using LeftBehind.Ui.Security;
using LeftBehind.Users.Entities;
using LeftBehind.Users.ViewModels;

namespace LeftBehind.Users.Services;

/// <summary>People who have, or had, a task in the user's organization. The site's administrator sees all accounts.</summary>
internal sealed class PeopleReader(IDocumentSession session, IUserContext userContext, IOrganizationPaths paths, RoleWords words, TimeProvider time)
{
    private const int RowsAPage = 50;
    private const int RowsABatch = 500;

    private static readonly KeysetOrder<User, string, int> _byName = new(user => user.NameKey, user => user.Id);

    public async Task<(KeysetPage<User> Page, string Count)> PageAsync(PeopleFilter filter, CancellationToken cancellationToken)
    {
        var rows = Filtered(filter);
        var order = _byName with { Descending = filter.Sort.StartsWith('-') };
        return (await rows.PageAsync(order, filter, RowsAPage, cancellationToken), await rows.CountInWordsAsync(order, cancellationToken));
    }

    /// <summary>All rows that a filter leaves, for exports and prints.</summary>
    public IAsyncEnumerable<IReadOnlyList<User>> PagesAsync(PeopleFilter filter, CancellationToken cancellationToken) =>
        Filtered(filter).PagesAsync(_byName with { Descending = filter.Sort.StartsWith('-') }, RowsABatch, cancellationToken);

    /// <summary>Whether a task stands beside its person: what is past only where those are sought who have none any more.</summary>
    public bool Shows(PersonTask task, PeopleFilter filter) => filter.State >= PersonState.Closed || task.Assignment.Until is null || task.Assignment.Until >= Today;

    public IQueryable<User> Filtered(PeopleFilter filter)
    {
        var (users, now) = (Within(filter), time.GetUtcNow());
        users = filter.State switch
        {
            PersonState.Closed => users.Where(user => user.ClosedUtc != null),
            PersonState.FirstPassword => users.Where(user => user.ClosedUtc == null && user.MustChangePassword),
            PersonState.Locked => users.Where(user => user.ClosedUtc == null && user.LockoutEnd > now),
            _ => users.Where(user => user.ClosedUtc == null),
        };
        var wanted = filter.Q?.Trim().ToLowerInvariant();
        return string.IsNullOrEmpty(wanted) ? users : users.Where(user => user.SearchText.Contains(wanted));
    }

    /// <summary>An account that the user sees; null where there is none.</summary>
    public Task<User?> FindAsync(int userId, CancellationToken cancellationToken)
    {
        var (seen, all) = (session.Query<Assignment>().Select(row => row.UserId), SeesAll);
        // The inner query is without tracking, which would hold for the outer one too.
        return session.Set<User>().Where(user => user.Id == userId && (all || seen.Contains(user.Id))).AsTracking().SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>What these people do in the user's organization.</summary>
    public async Task<IReadOnlyList<PersonTask>> TasksAsync(IEnumerable<int> userIds, CancellationToken cancellationToken)
    {
        int[] ids = [.. userIds];
        var found = await session.Query<Assignment>().Where(row => ids.Contains(row.UserId)).OrderBy(row => row.From).ThenBy(row => row.Id)
            .Select(row => new { Row = row, For = session.Set<User>().Where(user => user.Id == row.StandsInFor).Select(user => user.DisplayName).FirstOrDefault() }).ToListAsync(cancellationToken);
        var places = await paths.NamesAsync([.. found.Select(one => one.Row.OrganizationId)], cancellationToken);
        return [.. found.Select(one => new PersonTask(one.Row, words.Of(one.Row.Role), places.GetValueOrDefault(one.Row.OrganizationId, "")) { StandsInFor = one.For ?? "" })];
    }

    public DateOnly Today => ChinaTime.Today(time);

    public bool IsLocked(User user) => user.LockoutEnd > time.GetUtcNow();

    private bool SeesAll => userContext.User.Scope.Kind == ScopeKind.Everything;

    private IQueryable<User> Within(PeopleFilter filter)
    {
        var (today, past) = (Today, filter.State is PersonState.Past or PersonState.Closed);
        var tasks = session.Query<Assignment>();
        tasks = filter.State == PersonState.Past ? tasks.Where(row => row.Until != null && row.Until < today) : tasks;
        tasks = past ? tasks : tasks.Where(row => row.Until == null || row.Until >= today);
        tasks = filter.Role is { Length: > 0 } role ? tasks.Where(row => row.Role == role) : tasks;
        tasks = filter.At is { } at ? tasks.Where(row => row.SchoolId == at) : tasks;
        var users = session.Set<User>().AsNoTracking();
        return SeesAll && !past && filter.Role is not { Length: > 0 } && filter.At is null
            ? users
            : users.Where(user => tasks.Select(row => row.UserId).Contains(user.Id));
    }
}
