using System.Globalization;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Notifications.Services;
using LeftBehind.Ui.Texts;

namespace LeftBehind.Notifications.Handlers;

/// <summary>Tells the administrators that a workflow cannot go on; of one type once an hour, since a wrong step stops hundreds.</summary>
internal sealed class WorkflowStoppedHandler(INotifier notifier, NotifyAudience audience, SiteLanguage site, IStringLocalizer<Startup> text, TimeProvider time) : IEventHandler<WorkflowStopped>
{
    public async Task HandleAsync(WorkflowStopped happened, CancellationToken cancellationToken)
    {
        var hour = time.GetUtcNow().ToString("yyyyMMddHH", CultureInfo.InvariantCulture);
        var people = await audience.HoldersAsync(RoleNames.SiteAdministrator, 0, 0, cancellationToken);
        var (subject, said) = site.Say(() => (
            text["An approval has stopped: {0}", happened.TypeName].Value,
            text["What was handed in waits for nobody until you have it tried again or end it, under “Course of approvals”. Others may have stopped too."].Value));
        await notifier.QueueManyAsync(
            [
                .. people.Select(person => new NotificationMessage(FormattableString.Invariant($"stopped/{happened.WorkflowTypeId}/{hour}/{person.UserId}"), NotificationChannel.InApp, person)
                {
                    Subject = subject,
                    Text = said,
                    OrganizationId = happened.Subject.OrganizationId,
                    Kind = "Fault",
                    Link = $"/admin/approvals/{happened.WorkflowId}",
                }),
            ],
            cancellationToken);
    }
}
