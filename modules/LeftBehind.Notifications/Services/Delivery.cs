using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Notifications.Channels;
using LeftBehind.Notifications.Entities;

namespace LeftBehind.Notifications.Services;

/// <summary>
/// One try of one message. That it is being sent is on disk before it is sent, in a transaction of its own: so a process that dies in
/// between leaves a message that is known to be in doubt, and none is open while the other side takes its time.
/// </summary>
internal sealed class Delivery(IDocumentSession session, IUnitOfWork unitOfWork, IEnumerable<IMessageChannel> channels, DeliveryRecord record, AddressFinder addresses)
{
    public async Task CarryOutAsync(DeliveryTicket ticket, CancellationToken cancellationToken)
    {
        var row = await session.Query<Notification>().SingleOrDefaultAsync(row => row.Key == ticket.Key, cancellationToken);
        if (row is not { State: NotificationState.Queued or NotificationState.Sending } || (row.Edition, row.Attempts) != (ticket.Edition, ticket.Attempts))
        {
            return;
        }
        var wasInterrupted = row.State == NotificationState.Sending;
        if (!wasInterrupted && !await ClaimAsync(row.Id, cancellationToken))
        {
            return;
        }
        await record.WriteAsync(row, await AskAsync(row, cancellationToken) switch
        {
            GateAnswer.Withdrawn => SendResult.Refused(DeliveryReasons.Withdrawn),
            GateAnswer.NotReady => SendResult.Refused(DeliveryReasons.NotReady) with { IsNotReady = true },
            _ => await SendAsync(row, wasInterrupted, cancellationToken),
        }, cancellationToken);
    }

    private async Task<SendResult> SendAsync(Notification row, bool wasInterrupted, CancellationToken cancellationToken)
    {
        if (channels.SingleOrDefault(channel => channel.Channel == row.Channel) is not { } channel)
        {
            return SendResult.Refused(DeliveryReasons.NotSetUp);
        }
        if (wasInterrupted && !await channel.MayRepeatAsync(cancellationToken))
        {
            return SendResult.Uncertain(DeliveryReasons.Interrupted);
        }
        var (address, instead) = await addresses.FindAsync(row, cancellationToken);
        return instead ?? await channel.SendAsync(new(DeliveryRules.EffectKey(row), address, row.Name) { Subject = row.Subject, Text = row.Text }, cancellationToken);
    }

    private Task<GateAnswer> AskAsync(Notification row, CancellationToken cancellationToken) => unitOfWork.RunAsync(
        null,
        async services =>
        {
            foreach (var gate in services.GetServices<INotificationGate>().Where(gate => gate.Kind == row.Kind))
            {
                if (await gate.AskAsync(row.Key, cancellationToken) is not GateAnswer.Leaves and var answer)
                {
                    return answer;
                }
            }
            return GateAnswer.Leaves;
        },
        cancellationToken);

    private Task<bool> ClaimAsync(long id, CancellationToken cancellationToken) => unitOfWork.RunAsync(
        null,
        async services =>
        {
            var own = services.GetRequiredService<IDocumentSession>();
            await own.BeginAsync(cancellationToken);
            return await own.Query<Notification>().Where(row => row.Id == id && row.State == NotificationState.Queued)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, NotificationState.Sending), cancellationToken) == 1;
        },
        cancellationToken);
}
