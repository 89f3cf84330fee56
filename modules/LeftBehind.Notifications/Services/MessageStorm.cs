using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Notifications.Entities;

namespace LeftBehind.Notifications.Services;

/// <summary>Keeps a workflow type that runs wild from telling everybody everything.</summary>
internal sealed class MessageStorm(IDocumentSession session, ISettings settings, TimeProvider time) : IMessageCap
{
    public async Task CheckAsync(string source, int more, CancellationToken cancellationToken)
    {
        var most = (await settings.GetAsync<MessageStormSettings>(null, cancellationToken)).MostAnHour;
        var since = time.GetUtcNow().UtcDateTime.AddHours(-1);
        var sent = await session.QueryOutsideScope<Notification>().Where(row => row.Source == source && row.Source != "" && row.CreatedUtc > since).CountAsync(cancellationToken);
        if (sent + more > most)
        {
            throw new ActivityHaltException("It sends more messages within an hour than a workflow may.");
        }
    }
}
