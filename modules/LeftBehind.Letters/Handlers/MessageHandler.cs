using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Events;
using LeftBehind.Letters.Sending;
using LeftBehind.Letters.Writing;
using LeftBehind.Ui.Texts;

namespace LeftBehind.Letters.Handlers;

/// <summary>Puts on the board how each text message and e-mail went. A number or address that does not exist gets nothing more, and its person is called.</summary>
internal sealed class MessageHandler(IDocumentSession session, IEventPublisher events, SiteLanguage site, IStringLocalizer<Startup> text, TimeProvider time) : IEventHandler<NotificationDelivered>, IEventHandler<NotificationFailed>
{
    public async Task HandleAsync(NotificationDelivered happened, CancellationToken cancellationToken)
    {
        if (await FindAsync(happened.Kind, happened.Key, cancellationToken) is var (row, channel))
        {
            DateTime? now = time.GetUtcNow().UtcDateTime;
            await row.ExecuteUpdateAsync(
                set => set.SetProperty(entry => entry.SentUtc, entry => entry.SentUtc ?? now).SetProperty(entry => entry.Channel, channel)
                    // What went wrong before is over.
                    .SetProperty(entry => entry.Note, entry => entry.FailedUtc == null ? entry.Note : "").SetProperty(entry => entry.FailedUtc, (DateTime?)null),
                cancellationToken);
        }
    }

    public async Task HandleAsync(NotificationFailed happened, CancellationToken cancellationToken)
    {
        if (await FindAsync(happened.Kind, happened.Key, cancellationToken) is var (row, channel))
        {
            var note = site.Say(() => WordsOf(happened, channel));
            DateTime? now = time.GetUtcNow().UtcDateTime;
            // What has left by another way meanwhile is not undone by this.
            await row.Where(entry => entry.Channel == channel).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.FailedUtc, now).SetProperty(entry => entry.Note, note), cancellationToken);
            if (happened.AddressIsWrong && await row.AsNoTracking().SingleOrDefaultAsync(cancellationToken) is { } recipient)
            {
                await events.PublishAsync(new LetterAnswered(recipient, LetterAnswerKind.NoSuchAddress), cancellationToken);
            }
        }
    }

    private string WordsOf(NotificationFailed happened, LetterChannel channel) => (happened, channel) switch
    {
        ({ AddressIsWrong: true }, LetterChannel.Email) => text["The e-mail address does not exist"],
        ({ AddressIsWrong: true }, _) => text["The number does not exist"],
        ({ IsNotReady: true }, _) => UnwrittenWords.Held(text),
        ({ IsUncertain: true }, _) => text["Nobody knows whether the message arrived"],
        (_, LetterChannel.Email) => text["The e-mail could not be delivered"],
        _ => text["The message could not be delivered"],
    };

    private async Task<(IQueryable<LetterRecipient> Row, LetterChannel Channel)?> FindAsync(string kind, string key, CancellationToken cancellationToken)
    {
        if (kind != LetterMessages.Kind || LetterMessageKeys.Read(key) is not var (id, channel))
        {
            return null;
        }
        await session.BeginAsync(cancellationToken);
        // The gateway's answer comes as nobody, and names the row that it was sent for.
        return (session.Set<LetterRecipient>().Where(entry => entry.Id == id), channel);
    }
}
