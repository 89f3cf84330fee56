using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Links;
using LeftBehind.Letters.Sending;

namespace LeftBehind.Letters.Handlers;

/// <summary>Lets no message leave whose link would not open, to somebody who has been blocked since or about a letter that was withdrawn, and none to a stranger.</summary>
internal sealed class LetterGate(IDocumentSession session, ILetterLinks links, LinkTokens tokens, StrangerRule strangers) : INotificationGate
{
    public string Kind => LetterMessages.Kind;

    public async Task<bool> MayLeaveAsync(string key, CancellationToken cancellationToken) =>
        LetterMessageKeys.Read(key) is var (id, channel)
        && await session.Set<LetterRecipient>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is { } row
        && await links.FindAsync(tokens.Of(row), cancellationToken) is { State: not (LetterLinkState.Revoked or LetterLinkState.Expired) }
        && !await strangers.HoldsBackAsync(row.PersonId, [channel], cancellationToken);
}
