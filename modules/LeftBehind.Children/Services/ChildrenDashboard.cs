using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Lists;
using LeftBehind.Children.Parts;
using LeftBehind.Children.ViewModels;
using LeftBehind.Ui.Dashboard;

namespace LeftBehind.Children.Services;

/// <summary>What the first page says of the files: how many there are, what waits.</summary>
internal sealed class ChildrenDashboard(ChildQuery query, IUserContext userContext, IStringLocalizer<Startup> text) : IDashboardProvider
{
    public async Task BuildAsync(DashboardBuilder dashboard, CancellationToken cancellationToken)
    {
        var user = userContext.User;
        if (!user.Has(Permissions.View) && !user.Has(Permissions.ViewCounts))
        {
            return;
        }
        // Above the county there are figures and no files behind them.
        string List(string filter) => user.Has(Permissions.View) ? $"/admin/children?{filter}" : "/admin/children/counts";
        var counts = await CountAsync(cancellationToken);
        dashboard.Add(Tile("On the register", counts.Listed, List("state=Listed"), 10, "ok"));
        dashboard.Add(Tile("Not yet three months", counts.Watching, List("state=Watching"), 11, "info"));
        dashboard.Add(Tile("Counts in 2016 definition", counts.CivilAffairs, List("flag=CivilAffairs"), 12, "neutral", text["pupils in this system only"]));
        if (query.ReadsLatest && user.Has(Permissions.Edit))
        {
            await AddSchoolWorkAsync(dashboard, user, counts, cancellationToken);
            await AddChecksAsync(dashboard, user, cancellationToken);
        }
    }

    private async Task AddSchoolWorkAsync(DashboardBuilder dashboard, CurrentUser user, Counts counts, CancellationToken cancellationToken)
    {
        dashboard.Add(Tile("Cells missing", counts.Incomplete, "/admin/children?flag=Incomplete", 13, counts.Incomplete > 0 ? "warn" : "neutral"));
        var submitted = await WaitingAsync(FileState.Submitted, cancellationToken);
        var returned = await WaitingAsync(FileState.Returned, cancellationToken);
        dashboard.Add(Tile("Handed in, not yet accepted", submitted, "/admin/children?file=Submitted", 14, "neutral"));
        if (user.Has(Permissions.Edit) && returned > 0)
        {
            dashboard.Add(new DashboardStep(text["{0} files were returned and wait to be put right.", returned], text["Put right"], "/admin/children?file=Returned", 11));
        }
        if (user.Has(Permissions.Edit) && counts.Declared > 0)
        {
            dashboard.Add(new DashboardStep(text["{0} pupils are listed by the school's statement; the day on which the parents left is missing.", counts.Declared], text["Add the dates"], "/admin/children?flag=Declared", 12));
        }
    }

    // A class is small enough to be gone through child by child; a school's clerk has the filter.
    private async Task AddChecksAsync(DashboardBuilder dashboard, CurrentUser user, CancellationToken cancellationToken)
    {
        if (!user.Has(Permissions.Edit) || user.Scope is not { Kind: ScopeKind.Organization, Level: OrganizationLevel.Class })
        {
            return;
        }
        if (await (await query.OfAsync(new ChildFilter { Flag = ChildFlag.Stale }, cancellationToken)).CountAsync(cancellationToken) is > 0 and var stale)
        {
            dashboard.Add(new DashboardStep(text["{0} files have not been checked this term.", stale], text["Check them"], "/admin/children?flag=Stale", 13));
        }
    }

    private async Task<int> WaitingAsync(FileState state, CancellationToken cancellationToken) =>
        await (await query.OfAsync(new ChildFilter { File = state }, cancellationToken)).CountAsync(cancellationToken);

    // One pass over the rows of the user's organization.
    private async Task<Counts> CountAsync(CancellationToken cancellationToken)
    {
        var (listed, watching, civilAffairs) = (
            ChildIndexRules.Is(ChildState.Listed, query.Today), ChildIndexRules.Is(ChildState.Watching, query.Today), ChildIndexRules.CountsIn2016(query.Today));
        return await query.Marked().GroupBy(row => 1).Select(all => new Counts
        {
            Listed = all.AsQueryable().Count(listed),
            Watching = all.AsQueryable().Count(watching),
            CivilAffairs = all.AsQueryable().Count(civilAffairs),
            Incomplete = all.Count(row => row.MissingBlocks > 0),
            Declared = all.Count(row => row.RestsOnDeclaration),
        }).FirstOrDefaultAsync(cancellationToken) ?? new();
    }

    private DashboardTile Tile(string key, int value, string url, int position, string kind, string? hint = null) =>
        new(text[key], value.ToString("N0", System.Globalization.CultureInfo.InvariantCulture), url, position) { Kind = kind, Hint = hint };

    private sealed class Counts
    {
        public int Listed { get; init; }

        public int Watching { get; init; }

        public int CivilAffairs { get; init; }

        public int Incomplete { get; init; }

        public int Declared { get; init; }
    }
}
