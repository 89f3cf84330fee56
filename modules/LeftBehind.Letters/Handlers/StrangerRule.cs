using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Links;

namespace LeftBehind.Letters.Handlers;

/// <summary>号码不是本人 stops more than the letter that it was said of: nothing leaves by that way for the person, until the school has dealt with it.</summary>
internal sealed class StrangerRule(IDocumentSession session, IEnumerable<IWrongNumbers> wrong)
{
    public async Task<bool> HoldsBackAsync(string personId, IReadOnlyList<LetterChannel> ways, CancellationToken cancellationToken)
    {
        if (personId.Length == 0 || !await session.Set<LetterRecipient>().AnyAsync(
            row => row.PersonId == personId && row.LinkRevokedUtc != null && row.FailedUtc != null && ways.Contains(row.Channel), cancellationToken))
        {
            return false;
        }
        foreach (var one in wrong)
        {
            if (await one.IsOpenAsync(personId, cancellationToken))
            {
                return true;
            }
        }
        return false;
    }
}
