using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Contacts;
using LeftBehind.Letters.Entities;

namespace LeftBehind.Letters.Receipts;

/// <summary>Notes what teachers have done, and puts each into the contacts of the children. What was noted before keeps its time.</summary>
internal sealed class RecipientSteps(IDocumentSession session, ContactLog log)
{
    public DateTime Now => log.Now;

    public string MyName => log.MyName;

    public async Task TakeAsync(IReadOnlyList<LetterRecipient> rows, RecipientStep step, string topic, CancellationToken cancellationToken)
    {
        DateTime? now = log.Now;
        long[] ids = [.. rows.Select(row => row.Id)];
        await session.BeginAsync(cancellationToken);
        var all = session.Query<LetterRecipient>().Where(row => ids.Contains(row.Id));
        _ = step switch
        {
            RecipientStep.HandedOut => await all.ExecuteUpdateAsync(set => set.SetProperty(row => row.SentUtc, row => row.SentUtc ?? now).SetProperty(row => row.Channel, LetterChannel.Letter), cancellationToken),
            RecipientStep.Forwarded => await all.ExecuteUpdateAsync(set => set.SetProperty(row => row.SentUtc, row => row.SentUtc ?? now).SetProperty(row => row.Channel, LetterChannel.WeChat), cancellationToken),
            RecipientStep.Paper => await all.ExecuteUpdateAsync(set => set.SetProperty(row => row.PaperUtc, row => row.PaperUtc ?? now), cancellationToken),
            RecipientStep.Phoned => await all.ExecuteUpdateAsync(
                set => set.SetProperty(row => row.PhonedUtc, row => row.PhonedUtc ?? now).SetProperty(row => row.CallAskedUtc, (DateTime?)null), cancellationToken),
            RecipientStep.Unlock => await all.ExecuteUpdateAsync(set => set.SetProperty(row => row.LinkRevokedUtc, (DateTime?)null).SetProperty(row => row.LinkTries, 0), cancellationToken),
            _ => await all.ExecuteUpdateAsync(set => set.SetProperty(row => row.LinkRevokedUtc, now), cancellationToken),
        };
        if (ContactOf(step) is var (channel, direction, isReached))
        {
            await log.AddAsync(rows, channel, direction, isReached, topic, cancellationToken);
        }
    }

    private static (LetterChannel Channel, ContactDirection Direction, bool IsReached)? ContactOf(RecipientStep step) => step switch
    {
        RecipientStep.HandedOut => (LetterChannel.Letter, ContactDirection.ToFamily, false),
        RecipientStep.Forwarded => (LetterChannel.WeChat, ContactDirection.ToFamily, false),
        RecipientStep.Paper => (LetterChannel.Letter, ContactDirection.FromFamily, true),
        RecipientStep.Phoned => (LetterChannel.Phone, ContactDirection.ToFamily, true),
        _ => null,
    };
}
