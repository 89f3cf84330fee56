using LeftBehind.Abstractions.Data;
using LeftBehind.Families.Entities;
using LeftBehind.Letters.Links;

namespace LeftBehind.Families.Services;

internal sealed class OpenNumbers(IDocumentSession session) : IWrongNumbers
{
    // Whoever sends, and whichever class the request waits in: asked while a message leaves, which is nobody's work.
    public Task<bool> IsOpenAsync(string personId, CancellationToken cancellationToken) => session.QueryOutsideScope<FamilyRequest>()
        .AnyAsync(row => row.PersonId == personId && row.Kind == FamilyRequestKind.Number && row.HandledUtc == null, cancellationToken);
}
