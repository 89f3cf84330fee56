using System.Globalization;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Security;
using LeftBehind.Rounds.Entities;
using LeftBehind.Rounds.ViewModels;
using LeftBehind.Ui.Texts;

namespace LeftBehind.Rounds.Services;

/// <summary>What schools and county are told about a round, in the admin panel.</summary>
internal sealed class RoundMessages(INotifier notifier, IRoleHolders holders, RoundLog log, SiteLanguage site, IStringLocalizer<Startup> text)
{
    private const string Kind = "Round";

    private static readonly string[] _roles = [RoleNames.Principal, RoleNames.Clerk];

    public async Task TellSchoolsAsync(RoundBoard board, IReadOnlyList<(BoardRow Row, ReminderStep Step)> due, CancellationToken cancellationToken)
    {
        var messages = new List<NotificationMessage>();
        foreach (var (row, step) in due)
        {
            foreach (var (userId, name) in await PeopleAsync(_roles, row.SchoolId, cancellationToken))
            {
                messages.Add(new(KeyOf(board, row.SchoolId, step, userId), NotificationChannel.InApp, NotificationAddressee.User(userId, name))
                {
                    Subject = site.Say(() => text["{0}: please hand in", board.Round.Name].Value),
                    Text = site.Say(() => (row.IsOverdue
                        ? text["The list was due by {0}, 24:00. It is accepted still: please hand it in, or a nil report.", RoundWords.Day(row.Deadline)]
                        : text["The list is due by {0}, 24:00. Please hand it in, or a nil report.", RoundWords.Day(row.Deadline)]).Value),
                    OrganizationId = row.SchoolId,
                    Kind = Kind,
                    Link = $"/admin/rounds/{board.Round.Id}/schools/{row.SchoolId}",
                });
            }
        }
        await notifier.QueueManyAsync(messages, cancellationToken);
    }

    public async Task TellCountyAsync(RoundBoard board, int overdue, CancellationToken cancellationToken)
    {
        var people = await PeopleAsync([RoleNames.CountyReviewer], board.CountyId, cancellationToken);
        await notifier.QueueManyAsync(
            [.. people.Select(person => new NotificationMessage(
                $"round/{board.Round.Id}/county/{RoundWords.Day(board.Today)}/{person.Key}", NotificationChannel.InApp, NotificationAddressee.User(person.Key, person.Value))
            {
                Subject = site.Say(() => text["{0}: {1} schools are over the deadline", board.Round.Name, overdue].Value),
                Text = site.Say(() => text["They stand first on the board of the round, with who answers for them and the phone."].Value),
                OrganizationId = board.CountyId,
                Kind = Kind,
                Link = $"/admin/rounds/{board.Round.Id}",
            })], cancellationToken);
    }

    // By hand a school is reminded again and again; by itself each step comes once.
    private string KeyOf(RoundBoard board, int schoolId, ReminderStep step, int userId) => string.Create(
        CultureInfo.InvariantCulture, $"round/{board.Round.Id}/{schoolId}/{(int)step}{(step == ReminderStep.ByCounty ? $"-{log.Now.Ticks}" : "")}/{userId}");

    private async Task<IReadOnlyDictionary<int, string>> PeopleAsync(IEnumerable<string> roles, int organizationId, CancellationToken cancellationToken)
    {
        var ids = new HashSet<int>();
        foreach (var role in roles)
        {
            ids.UnionWith(await holders.FindAsync(role, organizationId, log.Today, cancellationToken));
        }
        return ids.Count == 0 ? new Dictionary<int, string>() : await holders.NamesAsync(ids, cancellationToken);
    }
}
