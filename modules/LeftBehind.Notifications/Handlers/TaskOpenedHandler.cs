using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Notifications.Services;
using LeftBehind.Ui.Texts;

namespace LeftBehind.Notifications.Handlers;

/// <summary>Tells those in whose inbox something new lies, once a day: how much there is, the count beside the inbox says.</summary>
internal sealed class TaskOpenedHandler(INotifier notifier, NotifyAudience audience, SiteLanguage site, IStringLocalizer<Startup> text, TimeProvider time) : IEventHandler<TaskOpened>
{
    // Of hundreds that are handed in at once, the first tells.
    private readonly HashSet<(string, int, int)> _told = [];

    public async Task HandleAsync(TaskOpened happened, CancellationToken cancellationToken)
    {
        if (!_told.Add((happened.Role, happened.OrganizationId, happened.SubmittedBy)))
        {
            return;
        }
        var day = ChinaTime.Today(time).ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var people = await audience.HoldersAsync(happened.Role, happened.OrganizationId, happened.SubmittedBy, cancellationToken);
        var (subject, said) = site.Say(() => (text["Something new waits for your decision"].Value, text["{0}: see what waits for you.", happened.Step].Value));
        await notifier.QueueManyAsync(
            [
                .. people.Select(person => new NotificationMessage(FormattableString.Invariant($"inbox/{happened.Role}/{happened.OrganizationId}/{person.UserId}/{day}"), NotificationChannel.InApp, person)
                {
                    Subject = subject,
                    Text = said,
                    OrganizationId = happened.OrganizationId,
                    Kind = "Task",
                    Link = "/admin/inbox",
                }),
            ],
            cancellationToken);
    }
}
