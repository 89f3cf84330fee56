using System.Globalization;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Ui.Texts;
using LeftBehind.Workflows.Services;

namespace LeftBehind.Workflows.Overdue;

/// <summary>What people are told about tasks that are due: how many, of which kind and where, never whose.</summary>
internal sealed class OverdueMessages(INotifier notifier, TaskRouter router, SiteLanguage site, IStringLocalizer<Startup> text)
{
    private const string Kind = "Overdue";
    private const int MostNamed = 5;
    private const int PeopleAtOnce = 1_000;

    public Task RemindAsync(OverdueTally due, DateOnly today, CancellationToken cancellationToken) =>
        SendAsync(due, "due", today, "/admin/inbox", count => text["{0} things are due that wait for your decision", count], cancellationToken);

    public Task TellAboveAsync(OverdueTally late, DateOnly today, CancellationToken cancellationToken) =>
        SendAsync(late, "above", today, "/admin/inbox/overdue", count => text["{0} things at offices below you are overdue", count], cancellationToken);

    private async Task SendAsync(OverdueTally tally, string key, DateOnly today, string link, Func<int, LocalizedString> subject, CancellationToken cancellationToken)
    {
        foreach (var people in tally.Shares.Chunk(PeopleAtOnce))
        {
            var names = await router.NamesAsync(people.Select(person => person.Key), cancellationToken);
            await notifier.QueueManyAsync(
                [.. people.Where(person => names.ContainsKey(person.Key)).Select(person =>
                    new NotificationMessage(string.Create(CultureInfo.InvariantCulture, $"{key}/{person.Key}/{today:yyyyMMdd}"), NotificationChannel.InApp, NotificationAddressee.User(person.Key, names[person.Key]))
                    {
                        Subject = site.Say(() => subject(person.Value.Total).Value),
                        Text = site.Say(() => Named(person.Value.Desks)),
                        OrganizationId = person.Value.OrganizationId,
                        Kind = Kind,
                        Link = link,
                    })],
                cancellationToken);
        }
    }

    private string Named(IReadOnlyList<(string School, string Step, int Count)> desks)
    {
        var named = string.Join(text["; "], desks.Take(MostNamed).Select(desk => text["{0}: {1} ({2})", desk.School, desk.Step, desk.Count].Value));
        return desks.Count > MostNamed ? text["{0} and others", named] : named;
    }
}
