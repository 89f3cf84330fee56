using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Links;
using LeftBehind.Letters.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Letters.Receipts;

internal sealed class BoardReader(RecipientRows rows, IDocumentSession session, PersonContacts contacts, LinkTokens tokens, IOrganizationPaths paths)
{
    private const int PageSize = 50;
    private const int MostReplies = 50;
    private const int MostClasses = 60;

    private static readonly KeysetOrder<LetterRecipient, string, long> _byClass = new(row => row.SortKey, row => row.Id);

    public async Task<BoardPage> ReadAsync(ContentItem published, BoardFilter filter, CancellationToken cancellationToken)
    {
        var page = await rows.Of(published, filter.Flag).PageAsync(_byClass, filter, PageSize, cancellationToken);
        var isCallList = filter.Flag is RecipientFlag.Rest or RecipientFlag.CallAsked or RecipientFlag.Failed;
        // A letter of the county goes to a thousand classes: those that have answered least are shown, and on the first page.
        IReadOnlyList<ClassReturn> classes = filter is { After: null, Before: null } ? [.. (await rows.ReturnsAsync(published, cancellationToken)).Take(MostClasses)] : [];
        return new(published, filter, page)
        {
            Classes = classes,
            Counts = await rows.CountAsync(published, cancellationToken),
            Places = await paths.NamesAsync([.. page.Rows.Select(row => row.OrganizationId).Union(classes.Select(entry => entry.OrganizationId))], cancellationToken),
            Phones = isCallList ? (await contacts.OfAsync(page.Rows, cancellationToken)).ToDictionary(entry => entry.Key, entry => entry.Value.Phones) : new Dictionary<long, IReadOnlyList<string>>(),
            Codes = isCallList ? page.Rows.ToDictionary(row => row.Id, tokens.CodeOf) : new Dictionary<long, string>(),
            Replies = await RepliesAsync(published, cancellationToken),
        };
    }

    private async Task<IReadOnlyList<(LetterReply, string)>> RepliesAsync(ContentItem published, CancellationToken cancellationToken)
    {
        var recipients = session.Query<LetterRecipient>();
        var found = await session.Query<LetterReply>().Where(reply => reply.ContentItemId == published.ContentItemId && reply.HandledUtc == null)
            .OrderBy(reply => reply.Id).Take(MostReplies)
            .Select(reply => new { Reply = reply, From = recipients.Where(row => row.Id == reply.RecipientId).Select(row => row.PersonName + " · " + row.ChildNames).FirstOrDefault() })
            .ToListAsync(cancellationToken);
        return [.. found.Select(entry => (entry.Reply, entry.From ?? ""))];
    }
}
