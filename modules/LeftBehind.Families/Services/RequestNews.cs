using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Security;
using LeftBehind.Families.Entities;

namespace LeftBehind.Families.Services;

/// <summary>Tells the class teacher of a request that no workflow takes on; where the class has none, the principal.</summary>
internal sealed class RequestNews(INotifier notifier, IRoleHolders holders, RequestWords words, TimeProvider time)
{
    public async Task TellAsync(FamilyRequest request, CancellationToken cancellationToken)
    {
        var people = await PeopleAsync(request.ClassId, request.SchoolId, cancellationToken);
        await notifier.QueueManyAsync(
            [
                .. people.Select(person => new NotificationMessage($"family/{request.RequestId}/{person.UserId}", NotificationChannel.InApp, person)
                {
                    Subject = words.ForTheSchool(request.Kind),
                    Text = request.PersonName,
                    OrganizationId = request.OrganizationId,
                    Kind = "Family",
                    Link = RequestWords.UrlOf(request.RequestId),
                    ContentItemId = request.LetterId,
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
