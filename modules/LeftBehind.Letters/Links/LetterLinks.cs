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
        var found = await (
            from recipient in session.QueryOutsideScope<LetterRecipient>().Where(row => row.TokenHash == hash)
            from item in session.QueryOutsideScope<ContentItem>().Where(item => item.ContentItemId == recipient.ContentItemId && item.Published && item.ArchivedUtc == null).DefaultIfEmpty()
            select new
            {
                Recipient = recipient,
                Letter = item,
                IsBlocked = session.Set<BlockedPerson>().Any(person => person.PersonId == recipient.PersonId),
            }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }
        var state = found.Letter is null ? LetterLinkState.Revoked : CheckRules.StateOf(found.Recipient, found.IsBlocked, time.GetUtcNow().UtcDateTime);
        var isPersonal = found.Letter?.Get<LetterPart>() is { } part && LetterTemplateRules.IsPersonal(part.Salutation, part.Body);
        return new(found.Recipient, state, isPersonal)
        {
            TriesLeft = Math.Max(0, CheckRules.MostTries - found.Recipient.LinkTries),
            Letter = found.Letter,
            Newest = await NewestAsync(found.Recipient, found.Letter, cancellationToken),
        };
    }

    // A correction has links of its own, but the first one, on paper perhaps, leads to it too: what is answered there counts for both.
    private async Task<LetterRecipient?> NewestAsync(LetterRecipient recipient, ContentItem? letter, CancellationToken cancellationToken)
    {
        if (letter is null || letter.ContentItemVersionId == recipient.ContentItemVersionId)
        {
            return null;
        }
        var hash = tokens.HashOf(tokens.Of(new() { ContentItemVersionId = letter.ContentItemVersionId, HouseholdKey = recipient.HouseholdKey, PersonId = recipient.PersonId }));
        return await session.QueryOutsideScope<LetterRecipient>().SingleOrDefaultAsync(row => row.TokenHash == hash, cancellationToken);
    }

    public async Task<LetterLink> AskAsync(LetterLink link, CancellationToken cancellationToken)
    {
        var kind = CheckRules.KindOf(link.IsPersonal, link.Recipient.Channel, await contacts.OfAsync(link.Recipient, cancellationToken));
        return link with { Check = kind, PhoneOf = kind == LetterCheckKind.PhoneTail ? LetterWords.CalledByChild(link.Recipient.Relation) : "" };
    }

    public async Task<bool> TryAsync(LetterLink link, string? answer, CancellationToken cancellationToken)
    {
        if (link.State != LetterLinkState.Open)
        {
            return false;
        }
        var contact = await contacts.OfAsync(link.Recipient, cancellationToken);
        var kind = CheckRules.KindOf(link.IsPersonal, link.Recipient.Channel, contact);
        var isRight = CheckRules.IsRight(kind, contact, answer, digits => tokens.IsCode(link.Recipient, digits));
        await session.BeginAsync(cancellationToken);
        // A try is taken before it is judged: of many at once no more than five are.
        var taken = await Row(link.Recipient).Where(row => row.LinkTries < CheckRules.MostTries)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LinkTries, row => row.LinkTries + (isRight ? 0 : 1)), cancellationToken);
        return isRight && taken == 1;
    }

    private IQueryable<LetterRecipient> Row(LetterRecipient recipient) => session.QueryOutsideScope<LetterRecipient>().Where(row => row.Id == recipient.Id);
}
