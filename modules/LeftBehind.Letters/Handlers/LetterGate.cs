using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Links;
using LeftBehind.Letters.Sending;

namespace LeftBehind.Letters.Handlers;

/// <summary>
/// Lets no message leave whose link would not open, to somebody who has been blocked since or about a letter that was withdrawn, and
/// none to a stranger. Where the letter cannot be written out for the family, its author is told instead.
/// </summary>
internal sealed class LetterGate(IDocumentSession session, ILetterLinks links, LinkTokens tokens, StrangerRule strangers, UnwrittenLetters unwritten) : INotificationGate
{
    public string Kind => LetterMessages.Kind;

    public async Task<GateAnswer> AskAsync(string key, CancellationToken cancellationToken)
    {
        if (LetterMessageKeys.Read(key) is not var (id, channel)
            || await session.Set<LetterRecipient>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } row
            || await links.FindAsync(tokens.Of(row), cancellationToken) is not { State: not (LetterLinkState.Revoked or LetterLinkState.Expired), Letter: { } letter }
            || await strangers.HoldsBackAsync(row.PersonId, [channel], cancellationToken))
        {
            return GateAnswer.Withdrawn;
        }
        return await unwritten.StopAsync(letter, row, cancellationToken) ? GateAnswer.NotReady : GateAnswer.Leaves;
    }
}
