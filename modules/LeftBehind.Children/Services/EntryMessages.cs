using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Texts;

namespace LeftBehind.Children.Services;

/// <summary>Tells a school, once a day, that the county has handed in files for it.</summary>
internal sealed class EntryMessages(INotifier notifier, IRoleHolders holders, TimeProvider time, SiteLanguage site, IStringLocalizer<Startup> text)
{
    private static readonly string[] _roles = [RoleNames.Principal, RoleNames.Clerk];

    public async Task TellAsync(IReadOnlyList<ContentItem> handedIn, CancellationToken cancellationToken)
    {
        var today = ChinaTime.Today(time);
        foreach (var school in handedIn.Where(item => item.SchoolId is not null).GroupBy(item => item.SchoolId!.Value))
        {
            var ids = new HashSet<int>();
            foreach (var role in _roles)
            {
                ids.UnionWith(await holders.FindAsync(role, school.Key, today, cancellationToken));
            }
            var people = ids.Count == 0 ? new Dictionary<int, string>() : await holders.NamesAsync(ids, cancellationToken);
            await notifier.QueueManyAsync([.. people.Select(person => MessageOf(school.Key, today, person.Key, person.Value))], cancellationToken);
        }
    }

    private NotificationMessage MessageOf(int schoolId, DateOnly today, int userId, string name) =>
        new(string.Create(CultureInfo.InvariantCulture, $"entered/{schoolId}/{today:yyyyMMdd}/{userId}"), NotificationChannel.InApp, NotificationAddressee.User(userId, name))
        {
            Subject = site.Say(() => text["The county has handed in files for your school"].Value),
            Text = site.Say(() => text["They are marked “Entered by the county” in your list. Look whether they are right; what is wrong you can call back and mend."].Value),
            OrganizationId = schoolId,
            Kind = "Entered",
            Link = "/admin/children?file=AtCounty",
        };
}
