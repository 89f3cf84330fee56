using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Ui.Texts;
using LeftBehind.Workflows.Services;

namespace LeftBehind.Workflows.Overdue;

/// <summary>What people are told about tasks that are due: how many, of which kind and where, never whose.</summary>
internal sealed class OverdueMessages(INotifier notifier, TaskRouter router, IOrganizationPaths paths, SiteLanguage site, IStringLocalizer<Startup> text)
{
    private const string Kind = "Overdue";
    private const int MostNamed = 5;

    public async Task RemindAsync(IReadOnlyList<OverdueTask> due, DateOnly today, CancellationToken cancellationToken)
    {
        var byPerson = new Dictionary<int, List<OverdueTask>>();
        foreach (var task in due)
        {
            Add(byPerson, task.AssigneeUserId is { } one ? [one] : await router.HoldersButAsync(task.AssignedRole, task.AssignedOrganizationId, task.SubmittedBy, cancellationToken), task);
        }
        await SendAsync(byPerson, "due", today, "/admin/inbox", count => text["{0} things are due that wait for your decision", count], cancellationToken);
    }

    public async Task TellAboveAsync(IReadOnlyList<OverdueTask> late, DateOnly today, CancellationToken cancellationToken)
    {
        var byPerson = new Dictionary<int, List<OverdueTask>>();
        foreach (var task in late)
        {
            Add(byPerson, await AboveAsync(task, cancellationToken), task);
        }
        await SendAsync(byPerson, "above", today, "/admin/inbox/overdue", count => text["{0} things at offices below you are overdue", count], cancellationToken);
    }

    // The first office further up that somebody holds.
    private async Task<IReadOnlyList<int>> AboveAsync(OverdueTask task, CancellationToken cancellationToken)
    {
        var path = await paths.FindAsync(task.OrganizationId, cancellationToken);
        foreach (var (role, organizationId) in path is null ? [] : TaskRoutingRules.Above(TaskRoutingRules.Ladder(task.Role, task.Level, path), task.AssignedRole, task.AssignedOrganizationId))
        {
            var holders = (await router.HoldersButAsync(role, organizationId, task.SubmittedBy, cancellationToken)).Where(holder => holder != task.SubmittedBy).ToList();
            if (holders.Count > 0)
            {
                return holders;
            }
        }
        return [];
    }

    private static void Add(Dictionary<int, List<OverdueTask>> byPerson, IEnumerable<int> people, OverdueTask task)
    {
        foreach (var person in people.Where(person => person != task.SubmittedBy))
        {
            (byPerson.TryGetValue(person, out var own) ? own : byPerson[person] = []).Add(task);
        }
    }

    private async Task SendAsync(
        Dictionary<int, List<OverdueTask>> byPerson, string key, DateOnly today, string link, Func<int, LocalizedString> subject, CancellationToken cancellationToken)
    {
        var names = await router.NamesAsync(byPerson.Keys, cancellationToken);
        await notifier.QueueManyAsync(
            [.. byPerson.Where(person => names.ContainsKey(person.Key)).Select(person =>
                new NotificationMessage(string.Create(CultureInfo.InvariantCulture, $"{key}/{person.Key}/{today:yyyyMMdd}"), NotificationChannel.InApp, NotificationAddressee.User(person.Key, names[person.Key]))
                {
                    Subject = site.Say(() => subject(person.Value.Count).Value),
                    Text = site.Say(() => Named(person.Value)),
                    OrganizationId = person.Value[0].OrganizationId,
                    Kind = Kind,
                    Link = link,
                })],
            cancellationToken);
    }

    private string Named(IReadOnlyList<OverdueTask> tasks)
    {
        var desks = tasks.GroupBy(task => (School: TaskPlaces.SchoolOf(task.Place), task.Step)).OrderByDescending(desk => desk.Count()).ToList();
        var named = string.Join(text["; "], desks.Take(MostNamed).Select(desk => text["{0}: {1} ({2})", desk.Key.School, desk.Key.Step, desk.Count()].Value));
        return desks.Count > MostNamed ? text["{0} and others", named] : named;
    }
}
