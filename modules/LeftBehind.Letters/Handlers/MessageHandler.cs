using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Events;
using LeftBehind.Letters.Sending;
using LeftBehind.Ui.Texts;

namespace LeftBehind.Letters.Handlers;

/// <summary>Puts on the board how each text message went. A number that does not exist gets nothing more, and its person is called.</summary>
internal sealed class MessageHandler(IDocumentSession session, IEventPublisher events, SiteLanguage site, IStringLocalizer<Startup> text, TimeProvider time) : IEventHandler<NotificationDelivered>, IEventHandler<NotificationFailed>
{
    public async Task HandleAsync(NotificationDelivered happened, CancellationToken cancellationToken)
    {
        if (await RowAsync(happened.Kind, happened.Key, cancellationToken) is { } row)
        {
            DateTime? now = time.GetUtcNow().UtcDateTime;
            await row.ExecuteUpdateAsync(
                set => set.SetProperty(entry => entry.SentUtc, entry => entry.SentUtc ?? now).SetProperty(entry => entry.Channel, LetterChannel.Sms).SetProperty(entry => entry.FailedUtc, (DateTime?)null),
                cancellationToken);
        }
    }

    public async Task HandleAsync(NotificationFailed happened, CancellationToken cancellationToken)
    {
        if (await RowAsync(happened.Kind, happened.Key, cancellationToken) is { } row)
        {
            var note = site.Say(() => happened switch
            {
                { AddressIsWrong: true } => text["The number does not exist"].Value,
                { IsUncertain: true } => text["Nobody knows whether the message arrived"].Value,
                _ => text["The message could not be delivered"].Value,
            });
            DateTime? now = time.GetUtcNow().UtcDateTime;
            await row.ExecuteUpdateAsync(set => set.SetProperty(entry => entry.FailedUtc, now).SetProperty(entry => entry.Note, note), cancellationToken);
            if (happened.AddressIsWrong && await row.AsNoTracking().SingleOrDefaultAsync(cancellationToken) is { } recipient)
            {
                await events.PublishAsync(new LetterAnswered(recipient, LetterAnswerKind.NoSuchNumber), cancellationToken);
            }
        }
    }

    private async Task<IQueryable<LetterRecipient>?> RowAsync(string kind, string key, CancellationToken cancellationToken)
    {
        if (kind != LetterMessages.Kind || LetterMessages.RowOf(key) is not { } id)
        {
            return null;
        }
        await session.BeginAsync(cancellationToken);
        // The gateway's answer comes as nobody, and names the row that it was sent for.
        return session.Set<LetterRecipient>().Where(entry => entry.Id == id);
    }
}
