using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Parts;
using LeftBehind.Letters.Writing;

namespace LeftBehind.Letters.Links;

internal sealed class LetterLinks(IDocumentSession session, LinkTokens tokens, LinkAddress address, PersonContacts contacts, TimeProvider time) : ILetterLinks
{
    public string? Obstacle => address.Obstacle;

    public string? UrlOf(LetterRecipient recipient) => address.Of(tokens.Of(recipient));

    public async Task<LetterLink?> FindAsync(string token, CancellationToken cancellationToken)
    {
        if (!LinkTokens.IsToken(token))
        {
            return null;
        }
        var hash = tokens.HashOf(token);
        if (await session.QueryOutsideScope<LetterRecipient>().SingleOrDefaultAsync(row => row.TokenHash == hash, cancellationToken) is not { } row)
        {
            return null;
        }
        var letter = await session.QueryOutsideScope<ContentItem>().Where(item => item.ContentItemId == row.ContentItemId && item.Published && item.ArchivedUtc == null)
            .FirstOrDefaultAsync(cancellationToken);
        var state = letter is null ? LetterLinkState.Revoked : CheckRules.StateOf(row, await IsBlockedAsync(row, cancellationToken), time.GetUtcNow().UtcDateTime);
        var isPersonal = letter?.Get<LetterPart>() is { } part && LetterTemplateRules.IsPersonal(part.Salutation, part.Body);
        var kind = CheckRules.KindOf(isPersonal, row.Channel, await contacts.OfAsync(row, cancellationToken));
        return new(row, state, kind)
        {
            PhoneOf = kind == LetterCheckKind.PhoneTail ? LetterWords.CalledByChild(row.Relation) : "",
            TriesLeft = Math.Max(0, CheckRules.MostTries - row.LinkTries),
            Letter = letter,
        };
    }

    public async Task<bool> TryAsync(LetterLink link, string? answer, CancellationToken cancellationToken)
    {
        if (link.State != LetterLinkState.Open)
        {
            return false;
        }
        var isRight = CheckRules.IsRight(link.Check, await contacts.OfAsync(link.Recipient, cancellationToken), answer, digits => tokens.IsCode(link.Recipient, digits));
        await session.BeginAsync(cancellationToken);
        // A try is taken before it is judged: of many at once no more than five are.
        var taken = await Row(link.Recipient).Where(row => row.LinkTries < CheckRules.MostTries)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LinkTries, row => row.LinkTries + (isRight ? 0 : 1)), cancellationToken);
        return isRight && taken == 1;
    }

    public async Task SetRevokedAsync(LetterRecipient recipient, bool revoked, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        DateTime? at = revoked ? time.GetUtcNow().UtcDateTime : null;
        await Row(recipient).ExecuteUpdateAsync(set => set.SetProperty(row => row.LinkRevokedUtc, at).SetProperty(row => row.LinkTries, 0), cancellationToken);
    }

    private IQueryable<LetterRecipient> Row(LetterRecipient recipient) => session.QueryOutsideScope<LetterRecipient>().Where(row => row.Id == recipient.Id);

    private Task<bool> IsBlockedAsync(LetterRecipient row, CancellationToken cancellationToken)
    {
        string[] children = [.. row.Children];
        return session.QueryOutsideScope<ContactRule>()
            .AnyAsync(rule => rule.PersonId == row.PersonId && rule.Kind == ContactRuleKind.Blocked && children.Contains(rule.ContentItemId), cancellationToken);
    }
}
