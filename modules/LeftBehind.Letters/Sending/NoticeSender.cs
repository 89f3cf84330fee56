using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Text;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Links;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Letters.Sending;

/// <summary>Who signs what a workflow tells a family, and by which way it leaves.</summary>
internal sealed class NoticeSender(IDocumentSession session, IRoleHolders holders, IMessageWays ways, TimeProvider time)
{
    public async Task<NoticeSigner> SignerAsync(ContentItem child, CancellationToken cancellationToken)
    {
        var school = await session.QueryOutsideScope<Organization>().Where(row => row.Id == child.SchoolId).Select(row => new { row.Name, row.Phone }).FirstOrDefaultAsync(cancellationToken);
        return new(NeutralWords.Of(school?.Name ?? ""), await TeacherAsync(child.ClassId, cancellationToken), school?.Phone ?? "");
    }

    /// <summary>The way that is open to a person; null where there is none.</summary>
    public async Task<(LetterChannel Channel, string Address)?> WayOfAsync(PersonContact contact, CancellationToken cancellationToken) =>
        contact.Mobile is { } mobile && await ways.IsOpenAsync(NotificationChannel.Sms, cancellationToken) ? (LetterChannel.Sms, mobile)
            : contact.Email is { Length: > 0 } email && await ways.IsOpenAsync(NotificationChannel.Email, cancellationToken) ? (LetterChannel.Email, email)
            : null;

    private async Task<string> TeacherAsync(int? classId, CancellationToken cancellationToken)
    {
        if (classId is not { } place || !(await holders.OwnHoldersAsync(RoleNames.ClassTeacher, [place], ChinaTime.Today(time), cancellationToken)).TryGetValue(place, out var teacher))
        {
            return "";
        }
        return (await holders.NamesAsync([teacher], cancellationToken)).GetValueOrDefault(teacher, "");
    }
}
