using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Screens;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.ViewModels;

namespace LeftBehind.Workflows.Services;

/// <summary>Pages of the inbox, what is due first in front.</summary>
internal sealed class InboxReader(TaskQuery query, TaskSubjects subjects, TaskInbox inbox, OtherInboxes others, IStringLocalizer<Startup> text)
{
    private const int PageSize = 25;

    private static readonly KeysetOrder<WorkflowTask, DateOnly, long> _byDue = new(task => task.DueOn, task => task.Id);

    public async Task<InboxPage> ReadAsync(InboxFilter filter, CancellationToken cancellationToken)
    {
        var page = await Of(filter).PageAsync(_byDue, filter, PageSize, cancellationToken);
        foreach (var task in page.Rows.Where(task => !inbox.MayDecide(task)))
        {
            task.Title = "";
        }
        var (kinds, last) = await KindsAsync(cancellationToken);
        return new(filter, page, kinds, query.Today)
        {
            LastId = last,
            LooksBelow = query.User.Scope is { Kind: ScopeKind.Everything } or { Kind: ScopeKind.Organization, Level: <= OrganizationLevel.School },
            StandsInForName = query.User.StandsInForName,
            Others = await others.ListAsync(cancellationToken),
            OfficeCount = filter.Office ? "" : await others.CountOfficeAsync(cancellationToken),
        };
    }

    /// <summary>In the order of the list.</summary>
    public async Task<IReadOnlyList<WorkflowTask>> TakeAsync(InboxFilter filter, int count, CancellationToken cancellationToken) =>
        await Of(filter).OrderBy(task => task.DueOn).ThenBy(task => task.Id).Take(count).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<WorkflowTask>> FindAsync(IEnumerable<long> ids, CancellationToken cancellationToken)
    {
        long[] wanted = [.. ids];
        return await query.Answerable().Where(task => wanted.Contains(task.Id)).OrderBy(task => task.DueOn).ThenBy(task => task.Id).ToListAsync(cancellationToken);
    }

    public async Task<string> CountInMenuAsync(CancellationToken cancellationToken) =>
        InboxPage.Shown(await query.Mine().OrderBy(task => task.DueOn).Take(InboxPage.MostShown + 1).CountAsync(cancellationToken));

    private string NameOf(string contentType) => contentType.Length == 0 ? text["Other things"] : subjects.Of(contentType)?.Name ?? contentType;

    /// <summary>
    /// Looks at the thousand that are due last, where what has come since stands: all of an inbox mostly. What colleagues gave back is older
    /// than the page; only that there are more of them than before tells of it.
    /// </summary>
    public async Task<InboxNews> NewsAsync(long since, int known, CancellationToken cancellationToken)
    {
        var found = await query.Mine().OrderByDescending(task => task.DueOn).ThenByDescending(task => task.Id).Take(InboxPage.MostCounted + 1).GroupBy(task => 1)
            .Select(all => new { Waiting = all.Count(), Newer = all.Count(task => task.Id > since) }).SingleOrDefaultAsync(cancellationToken);
        return found is null ? new(0, 0, 0) : new(found.Waiting, found.Newer, Math.Max(found.Newer, found.Waiting - Math.Clamp(known, 0, found.Waiting)));
    }

    private IQueryable<WorkflowTask> Of(InboxFilter filter)
    {
        var (today, (me, other)) = (query.Today, query.Parties);
        var tasks = filter.Flag == InboxFlag.OfColleagues ? query.OfMyRole().Where(task => task.AssigneeUserId != null && task.AssigneeUserId != me && task.AssigneeUserId != other) : filter.Office ? query.OfMyOffice() : query.Mine();
        tasks = filter.Since is { } since ? tasks.Where(task => task.Id > since) : tasks;
        var kind = filter.Kind == InboxKind.OfNothing ? "" : filter.Kind;
        tasks = string.IsNullOrEmpty(filter.Kind) ? tasks : tasks.Where(task => task.ContentType == kind);
        return filter.Flag switch
        {
            InboxFlag.Overdue => tasks.Where(task => task.DueOn < today),
            InboxFlag.Odd => tasks.Where(task => task.Oddities != ""),
            InboxFlag.Plain => tasks.Where(task => task.Oddities == ""),
            InboxFlag.Taken => tasks.Where(task => task.AssigneeUserId == me || task.AssigneeUserId == other),
            _ => tasks,
        };
    }

    private async Task<(IReadOnlyList<InboxKind> Kinds, long LastId)> KindsAsync(CancellationToken cancellationToken)
    {
        var (today, anybodys) = (query.Today, query.Anybodys());
        var counted = await query.Mine().OrderBy(task => task.DueOn).Take(InboxPage.MostCounted + 1).GroupBy(task => task.ContentType)
            .Select(kind => new { kind.Key, Count = kind.Count(), Overdue = kind.Count(task => task.DueOn < today), Last = anybodys.Max(task => task.Id) }).ToListAsync(cancellationToken);
        IReadOnlyList<InboxKind> kinds = [.. counted.Select(kind => new InboxKind(kind.Key.Length > 0 ? kind.Key : InboxKind.OfNothing, NameOf(kind.Key), kind.Count, kind.Overdue)).OrderBy(kind => kind.Name, StringComparer.CurrentCulture)];
        return (kinds, counted.Count == 0 ? 0 : counted[0].Last);
    }
}
