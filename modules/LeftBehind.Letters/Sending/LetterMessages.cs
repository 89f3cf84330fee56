using System.Globalization;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Letters.Contacts;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Links;
using LeftBehind.Letters.Parts;
using LeftBehind.Letters.Receipts;

namespace LeftBehind.Letters.Sending;

/// <summary>Sends the link by text message to those who have not got the letter by another way.</summary>
internal sealed class LetterMessages(RecipientRows rows, PersonContacts contacts, ILetterLinks links, INotifier notifier, ContactLog log)
{
    public const string Kind = "Letter";
    private const int AtOnce = 500;

    public string? Obstacle => links.Obstacle;

    /// <summary>The recipient's row id, and nothing of a person: it stands in logs.</summary>
    public static string KeyOf(LetterRecipient row) => string.Create(CultureInfo.InvariantCulture, $"letter-{row.Id}");

    public static long? RowOf(string key) =>
        key.StartsWith("letter-", StringComparison.Ordinal) && long.TryParse(key.AsSpan("letter-".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    public async Task<(int Queued, int Without)> QueueAsync(ContentItem published, CancellationToken cancellationToken)
    {
        var letter = published.Get<LetterPart>();
        var unsent = await rows.Of(published, RecipientFlag.Unsent).Where(row => row.FailedUtc == null && row.LinkRevokedUtc == null && row.Channel != LetterChannel.Sms).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var queued = 0;
        foreach (var some in unsent.Chunk(AtOnce))
        {
            var known = await contacts.OfAsync(some, cancellationToken);
            var with = some.Where(row => MobileOf(known, row) is not null).ToList();
            queued += with.Count;
            await notifier.QueueManyAsync([.. with.Select(row => MessageOf(published, letter, row, MobileOf(known, row)!))], cancellationToken);
            long[] ids = [.. with.Select(row => row.Id)];
            await rows.Of(published).Where(row => ids.Contains(row.Id)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Channel, LetterChannel.Sms), cancellationToken);
            await log.AddAsync(with, LetterChannel.Sms, ContactDirection.ToFamily, isReached: false, published.DisplayText, cancellationToken);
        }
        return (queued, unsent.Count - queued);
    }

    private NotificationMessage MessageOf(ContentItem published, LetterPart letter, LetterRecipient row, string phone) =>
        new(KeyOf(row), NotificationChannel.Sms, NotificationAddressee.At(phone, row.PersonName))
        {
            Subject = letter.Title,
            Text = LetterForwarding.ShortText(letter, links.UrlOf(row)!),
            OrganizationId = row.OrganizationId,
            Kind = Kind,
            ContentItemId = published.ContentItemId,
        };

    private static string? MobileOf(IReadOnlyDictionary<long, PersonContact> known, LetterRecipient row) => known.TryGetValue(row.Id, out var contact)
        ? contact.Phones.FirstOrDefault(phone => PhoneNumber.TryParse(phone, out var number) && number.Kind == PhoneKind.Mobile)
        : null;
}
