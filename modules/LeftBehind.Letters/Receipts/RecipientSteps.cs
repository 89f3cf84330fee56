using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Letters.Contacts;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Events;

namespace LeftBehind.Letters.Receipts;

/// <summary>Notes what teachers have done, and puts each into the contacts of the children. What was noted before keeps its time.</summary>
internal sealed class RecipientSteps(IDocumentSession session, ContactLog log, IEventPublisher events)
{
    public async Task TakeAsync(IReadOnlyList<LetterRecipient> rows, RecipientStep step, string topic, CancellationToken cancellationToken)
    {
        DateTime? now = log.Now;
        long[] ids = [.. rows.Select(row => row.Id)];
        await session.BeginAsync(cancellationToken);
        var all = session.Query<LetterRecipient>().Where(row => ids.Contains(row.Id));
        var way = step == RecipientStep.Forwarded ? LetterChannel.WeChat : LetterChannel.Letter;
        _ = step switch
        {
            // By which way it went first stays: the question that opens the letter hangs on it.
            RecipientStep.HandedOut or RecipientStep.Forwarded => await all.ExecuteUpdateAsync(
                set => set.SetProperty(row => row.SentUtc, row => row.SentUtc ?? now).SetProperty(row => row.Channel, row => row.SentUtc == null ? way : row.Channel), cancellationToken),
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
        if (step == RecipientStep.Revoke)
        {
            await events.PublishAsync(new LinksWithdrawn(rows), cancellationToken);
        }
        if (step == RecipientStep.Phoned)
        {
            await events.PublishAsync(new LetterAnswersDealtWith(ids, LetterAnswerKind.CallAsked), cancellationToken);
        }
    }

    /// <summary>An answer was dealt with; the last one of a family closes what waits for it.</summary>
    /// <returns>False where there is no such answer to the letter.</returns>
    public async Task<bool> DealtWithAsync(string letterId, long replyId, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var (now, me) = ((DateTime?)log.Now, log.MyName);
        var reply = session.Query<LetterReply>().Where(row => row.Id == replyId && row.ContentItemId == letterId);
        if (await reply.ExecuteUpdateAsync(set => set.SetProperty(row => row.HandledUtc, now).SetProperty(row => row.HandledByName, me), cancellationToken) == 0)
        {
            return false;
        }
        var recipient = await reply.Select(row => row.RecipientId).SingleAsync(cancellationToken);
        if (!await session.Query<LetterReply>().AnyAsync(row => row.RecipientId == recipient && row.HandledUtc == null, cancellationToken))
        {
            await events.PublishAsync(new LetterAnswersDealtWith([recipient], LetterAnswerKind.Reply), cancellationToken);
        }
        return true;
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
