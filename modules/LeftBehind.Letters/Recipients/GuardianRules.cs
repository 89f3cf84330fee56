using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Parts;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Parts;

namespace LeftBehind.Letters.Recipients;

/// <summary>Who of one child's family may be written to: marked as a recipient, and blocked in nobody's file.</summary>
internal sealed class GuardianRules(IDocumentSession session, IKeyedHash hash)
{
    public async Task<IReadOnlyList<WrittenPerson>> RecipientsAsync(ContentItem child, CancellationToken cancellationToken)
    {
        var persons = RecipientRules.PersonsOf(child.Get<ParentsPart>(), child.Get<GuardiansPart>(), hash);
        string[] ids = [.. persons.Select(person => person.Id)];
        var blocked = await session.Set<BlockedPerson>().Where(row => ids.Contains(row.PersonId)).Select(row => row.PersonId).ToListAsync(cancellationToken);
        var said = await session.QueryOutsideScope<ContactRule>().Where(rule => rule.ContentItemId == child.ContentItemId).ToDictionaryAsync(rule => rule.PersonId, cancellationToken);
        return
        [
            .. persons.Where(person => !blocked.Contains(person.Id) && AudienceRules.IsMarked(person, said.GetValueOrDefault(person.Id)))
                .Select(person => new WrittenPerson(person, said.GetValueOrDefault(person.Id)?.Language ?? LetterLanguage.Chinese)),
        ];
    }
}
