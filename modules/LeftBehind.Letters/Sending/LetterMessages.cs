using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Letters.Contacts;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Links;
using LeftBehind.Letters.Parts;
using LeftBehind.Letters.Receipts;

namespace LeftBehind.Letters.Sending;

/// <summary>Sends the link by text message or e-mail to those who have not got the letter by another way.</summary>
internal sealed class LetterMessages(RecipientRows rows, PersonContacts contacts, ILetterLinks links, INotifier notifier, ContactLog log)
{
    public const string Kind = "Letter";
    private const int AtOnce = 500;

    public string? Obstacle => links.Obstacle;

    public async Task<(int Queued, int Without)> QueueAsync(ContentItem published, LetterChannel channel, CancellationToken cancellationToken)
    {
        var waiting = await Waiting(published, channel).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var queued = 0;
        foreach (var some in waiting.Chunk(AtOnce))
        {
            queued += await SendAsync(published, some, channel, cancellationToken);
        }
        return (queued, waiting.Count - queued);
    }

    /// <summary>Sends it to at most a few hundred.</summary>
    /// <returns>How many have an address.</returns>
    public async Task<int> SendAsync(ContentItem published, IReadOnlyList<LetterRecipient> some, LetterChannel channel, CancellationToken cancellationToken)
    {
        var (letter, known) = (published.Get<LetterPart>(), await contacts.OfAsync(some, cancellationToken));
        var with = some.Select(row => (Row: row, Address: AddressOf(known.GetValueOrDefault(row.Id, PersonContact.Unknown), channel))).Where(entry => entry.Address is not null).ToList();
        await notifier.QueueManyAsync([.. with.Select(entry => MessageOf(published, letter, entry.Row, channel, entry.Address!, LetterMessageKeys.Of(entry.Row, channel)))], cancellationToken);
        long[] ids = [.. with.Select(entry => entry.Row.Id)];
        await rows.Of(published).Where(row => ids.Contains(row.Id)).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Channel, channel).SetProperty(row => row.Note, row => row.FailedUtc == null ? row.Note : "").SetProperty(row => row.FailedUtc, (DateTime?)null),
            cancellationToken);
        await log.AddAsync([.. with.Select(entry => entry.Row)], channel, ContactDirection.ToFamily, isReached: false, published.DisplayText, cancellationToken);
        return with.Count;
    }

    /// <summary>Sends the link once more.</summary>
    public async Task AgainAsync(ContentItem published, IReadOnlyList<(LetterRecipient Row, LetterChannel Channel, string Address)> again, DateOnly day, CancellationToken cancellationToken)
    {
        var (letter, now) = (published.Get<LetterPart>(), (DateTime?)log.Now);
        await notifier.QueueManyAsync([.. again.Select(entry => MessageOf(published, letter, entry.Row, entry.Channel, entry.Address, LetterMessageKeys.Again(entry.Row, entry.Channel, day)))], cancellationToken);
        foreach (var way in again.GroupBy(entry => entry.Channel))
        {
            long[] ids = [.. way.Select(entry => entry.Row.Id)];
            await rows.Of(published).Where(row => ids.Contains(row.Id)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Channel, way.Key).SetProperty(row => row.SentAgainUtc, now), cancellationToken);
            await log.AddAsync([.. way.Select(entry => entry.Row)], way.Key, ContactDirection.ToFamily, isReached: false, published.DisplayText, cancellationToken);
        }
    }

    // What is on its way by one of the two takes the other only once it has failed.
    private IQueryable<LetterRecipient> Waiting(ContentItem published, LetterChannel channel) => rows.Of(published, RecipientFlag.Unsent)
        .Where(row => row.LinkRevokedUtc == null && row.Channel != channel)
        .Where(row => row.FailedUtc != null || (row.Channel != LetterChannel.Sms && row.Channel != LetterChannel.Email));

    private NotificationMessage MessageOf(ContentItem published, LetterPart letter, LetterRecipient row, LetterChannel channel, string address, string key)
    {
        var (isMail, url) = (channel == LetterChannel.Email, links.UrlOf(row)!);
        return new(key, isMail ? NotificationChannel.Email : NotificationChannel.Sms, NotificationAddressee.At(address, row.PersonName))
        {
            Subject = isMail ? LinkWords.Subject(letter) : letter.Title,
            Text = isMail ? LinkWords.Mail(letter, url) : LinkWords.Short(letter, url),
            OrganizationId = row.OrganizationId,
            Kind = Kind,
            ContentItemId = published.ContentItemId,
        };
    }

    private static string? AddressOf(PersonContact contact, LetterChannel channel) => channel == LetterChannel.Email ? contact.Email : contact.Mobile;
}
