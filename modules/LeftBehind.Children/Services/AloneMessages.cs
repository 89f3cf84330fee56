using System.Globalization;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Texts;

namespace LeftBehind.Children.Services;

/// <summary>Tells the principal, or the county where the school has none, that a child lives without an adult.</summary>
internal sealed class AloneMessages(INotifier notifier, IRoleHolders holders, IUserContext userContext, SiteLanguage site, IStringLocalizer<Startup> text)
{
    public async Task TellAsync(IReadOnlyList<ContentItem> alone, DateOnly today, CancellationToken cancellationToken)
    {
        // What the system itself writes, at set-up or by the clock, is no news.
        if (alone.Count == 0 || userContext.User.UserId == 0)
        {
            return;
        }
        foreach (var school in alone.GroupBy(item => (item.SchoolId, item.CountyId)))
        {
            var (people, page) = await PeopleAsync(school.Key.SchoolId, school.Key.CountyId, today, cancellationToken);
            await notifier.QueueManyAsync([.. school.SelectMany(item => people.Select(person => MessageOf(item, page, person.Key, person.Value)))], cancellationToken);
        }
    }

    private NotificationMessage MessageOf(ContentItem item, string page, int userId, string name) =>
        new(string.Create(CultureInfo.InvariantCulture, $"alone/{item.ContentItemVersionId}/{item.Revision}/{userId}"), NotificationChannel.InApp, NotificationAddressee.User(userId, name))
        {
            Subject = site.Say(() => text["Lives without an adult: {0}", item.DisplayText].Value),
            Text = site.Say(() => text["Check today who cares for the child, and note the answer in the file. In danger call 110 first."].Value),
            OrganizationId = item.OrganizationId,
            Kind = "Alone",
            Link = $"/admin/children/{item.ContentItemId}{page}",
            ContentItemId = item.ContentItemId,
            IsUrgent = true,
        };

    // The county may not open the file while nobody has approved it.
    private async Task<(IReadOnlyDictionary<int, string> People, string Page)> PeopleAsync(int? schoolId, int? countyId, DateOnly today, CancellationToken cancellationToken)
    {
        if (schoolId is { } school && await holders.FindAsync(RoleNames.Principal, school, today, cancellationToken) is { Count: > 0 } principals)
        {
            return (await holders.NamesAsync(principals, cancellationToken), "");
        }
        var reviewers = countyId is { } county ? await holders.FindAsync(RoleNames.CountyReviewer, county, today, cancellationToken) : [];
        return (reviewers.Count == 0 ? new Dictionary<int, string>() : await holders.NamesAsync(reviewers, cancellationToken), "/care");
    }
}
