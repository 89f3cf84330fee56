using System.Globalization;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Notifications.Services;
using LeftBehind.Ui.Texts;

namespace LeftBehind.Notifications.Handlers;

/// <summary>Tells those in whose inbox something new lies, once a day: how much there is, the count beside the inbox says.</summary>
internal sealed class TaskOpenedHandler(INotifier notifier, NotifyAudience audience, ToldToday told, SiteLanguage site, IStringLocalizer<Startup> text) : IEventHandler<TaskOpened>
{
    public async Task HandleAsync(TaskOpened happened, CancellationToken cancellationToken)
    {
        int[] untold = [.. happened.Holders.Where(holder => holder != happened.SubmittedBy && !told.Contains(KeyOf(happened, holder)))];
        var people = await audience.NamedAsync(untold, cancellationToken);
        if (people.Count == 0)
        {
            return;
        }
        var (subject, said) = site.Say(() => (text["Something new waits for your decision"].Value, text["{0}: see what waits for you.", happened.Step].Value));
        var added = await notifier.QueueManyAsync(
            [
                .. people.Select(person => new NotificationMessage(KeyOf(happened, person.UserId), NotificationChannel.InApp, person)
                {
                    Subject = subject,
                    Text = said,
                    OrganizationId = happened.OrganizationId,
                    Kind = "Task",
                    Link = "/admin/inbox",
                }),
            ],
            cancellationToken);
        told.Add(people.Select(person => KeyOf(happened, person.UserId)), isCommitted: added == 0);
    }

    private string KeyOf(TaskOpened happened, int? holder) =>
        string.Create(CultureInfo.InvariantCulture, $"inbox/{happened.Role}/{happened.OrganizationId}/{holder}/{told.Today:yyyyMMdd}");
}
