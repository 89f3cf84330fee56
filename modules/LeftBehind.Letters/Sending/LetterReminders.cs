using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Links;
using LeftBehind.Letters.Receipts;

namespace LeftBehind.Letters.Sending;

/// <summary>再发一次: the link once more to everybody who got the letter and has not answered, each by the way that is open to them. Once a day at most.</summary>
internal sealed class LetterReminders(RecipientRows rows, PersonContacts contacts, NoticeSender ways, LetterMessages messages, TimeProvider time)
{
    private const int AtOnce = 500;

    /// <returns>How many get it again, and how many can't be reached by a message: those are called.</returns>
    public async Task<(int Queued, int Without)> SendAsync(ContentItem published, CancellationToken cancellationToken)
    {
        var day = ChinaTime.Today(time);
        DateTime? morning = ChinaTime.StartOf(day);
        var waiting = await rows.Of(published, RecipientFlag.Rest)
            .Where(row => row.SentUtc != null && row.SentUtc < morning && row.FailedUtc == null && row.LinkRevokedUtc == null && (row.SentAgainUtc == null || row.SentAgainUtc < morning))
            .OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var queued = 0;
        foreach (var some in waiting.Chunk(AtOnce))
        {
            var known = await contacts.OfAsync(some, cancellationToken);
            var again = new List<(LetterRecipient, LetterChannel, string)>();
            foreach (var row in some)
            {
                if (await ways.WayOfAsync(known.GetValueOrDefault(row.Id, PersonContact.Unknown), cancellationToken) is var (channel, address))
                {
                    again.Add((row, channel, address));
                }
            }
            await messages.AgainAsync(published, again, day, cancellationToken);
            queued += again.Count;
        }
        return (queued, waiting.Count - queued);
    }
}
