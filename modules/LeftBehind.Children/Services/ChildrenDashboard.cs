using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Entities;
using LeftBehind.Children.Lists;
using LeftBehind.Children.Parts;
using LeftBehind.Children.ViewModels;
using LeftBehind.Ui.Dashboard;

namespace LeftBehind.Children.Services;

/// <summary>What the first page says of the files: who lives without an adult, how many there are, what waits.</summary>
internal sealed class ChildrenDashboard(IDocumentSession session, ChildQuery query, IUserContext userContext, FileRows rows, IStringLocalizer<Startup> text) : IDashboardProvider
{
    private const int MostAlerts = 5;

    public async Task BuildAsync(DashboardBuilder dashboard, CancellationToken cancellationToken)
    {
        var user = userContext.User;
        if (user.Has(Permissions.AnswerAlerts))
        {
            await AddAlertsAsync(dashboard, cancellationToken);
        }
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

    private async Task AddAlertsAsync(DashboardBuilder dashboard, CancellationToken cancellationToken)
    {
        var answers = session.QueryOutsideScope<CareAnswer>();
        var alone = await (await query.OfAsync(new ChildFilter { Flag = ChildFlag.WithoutAdult }, cancellationToken)).Select(hit => hit.Row)
            .Where(row => !answers.Any(answer => answer.ContentItemId == row.ContentItemId && answer.ClosedUtc == null))
            .OrderBy(row => row.SortKey).Take(MostAlerts).ToListAsync(cancellationToken);
        string[] versions = [.. alone.Select(row => row.ContentItemVersionId)];
        var items = versions.Length == 0 ? [] : await session.Query<ContentItem>().Where(item => versions.Contains(item.ContentItemVersionId)).ToListAsync(cancellationToken);
        foreach (var item in items.OrderBy(item => Array.IndexOf(versions, item.ContentItemVersionId)))
        {
            var file = ChildFile.Of(item);
            await rows.LogAsync(AuditAction.Opened, item, text["Phones on the first page"], cancellationToken);
            dashboard.Add(new DashboardAlert(
                $"{file.Child.Name}：{(file.Guardians.Detail is { } detail ? ChildWords.Of(detail) : text["No adult"].Value)}",
                text["Check today who cares for the child, and note the answer in the file. In danger call 110 first."],
                text["Answer"], $"/admin/children/{item.ContentItemId}", 0)
            {
                Phones = [.. PhonesOf(file), new(text["Police"], "110")],
            });
        }
    }

    private static IEnumerable<DashboardPhone> PhonesOf(ChildFile file)
    {
        var people = file.Guardians.Guardians.Select(guardian => ($"{guardian.Relation} {guardian.Name}".Trim(), guardian.Phones))
            .Append(($"{ChildWords.Of(ParentRole.Father)} {file.Parents.Father.Name}", file.Parents.Father.Phones))
            .Append(($"{ChildWords.Of(ParentRole.Mother)} {file.Parents.Mother.Name}", file.Parents.Mother.Phones));
        return people.Where(person => person.Phones.Count > 0).Select(person => new DashboardPhone(person.Item1, person.Phones[0])).Take(3);
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
