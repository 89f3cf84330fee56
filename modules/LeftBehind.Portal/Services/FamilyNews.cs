using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Texts;

namespace LeftBehind.Portal.Services;

/// <summary>Tells the class teacher what a family did with a letter; where the class has none, the principal.</summary>
internal sealed class FamilyNews(INotifier notifier, IRoleHolders holders, SiteLanguage site, IStringLocalizer<Startup> text, TimeProvider time)
{
    public Task CallAskedAsync(FamilyVisit visit, CancellationToken cancellationToken) => TellAsync(visit, site.Say(() => text["A family asks to be called"].Value), cancellationToken);

    public Task AnsweredAsync(FamilyVisit visit, CancellationToken cancellationToken) => TellAsync(visit, site.Say(() => text["A family has answered a letter"].Value), cancellationToken);

    public Task WrongNumberAsync(FamilyVisit visit, CancellationToken cancellationToken) => TellAsync(visit, site.Say(() => text["A letter went to a wrong number"].Value), cancellationToken);

    private async Task TellAsync(FamilyVisit visit, string subject, CancellationToken cancellationToken)
    {
        var row = visit.Link.Recipient;
        var people = await PeopleAsync(row.ClassId, row.SchoolId, cancellationToken);
        var now = time.GetUtcNow();
        await notifier.QueueManyAsync(
            [
                .. people.Select(person => new NotificationMessage(FormattableString.Invariant($"family/{row.Id}/{person.UserId}/{now.UtcTicks}"), NotificationChannel.InApp, person)
                {
                    Subject = subject,
                    Text = row.PersonName,
                    OrganizationId = row.OrganizationId,
                    Kind = "Family",
                    Link = $"/admin/letters/{row.ContentItemId}/receipts",
                    ContentItemId = row.ContentItemId,
                }),
            ],
            cancellationToken);
    }

    private async Task<IReadOnlyList<NotificationAddressee>> PeopleAsync(int? classId, int? schoolId, CancellationToken cancellationToken)
    {
        var today = ChinaTime.Today(time);
        var ids = classId is { } ofClass ? await holders.FindAsync(RoleNames.ClassTeacher, ofClass, today, cancellationToken) : [];
        ids = ids.Count == 0 && schoolId is { } ofSchool ? await holders.FindAsync(RoleNames.Principal, ofSchool, today, cancellationToken) : ids;
        return ids.Count == 0 ? [] : [.. (await holders.NamesAsync(ids, cancellationToken)).Select(entry => NotificationAddressee.User(entry.Key, entry.Value))];
    }
}
