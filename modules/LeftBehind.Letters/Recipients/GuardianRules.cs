using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Parts;
using LeftBehind.Letters.Entities;

namespace LeftBehind.Letters.Recipients;

/// <summary>Who of one child's family may be written to: marked as a recipient, and blocked in nobody's file.</summary>
internal sealed class GuardianRules(IDocumentSession session, IKeyedHash hash)
{
    public async Task<IReadOnlyList<PupilPerson>> RecipientsAsync(ContentItem child, CancellationToken cancellationToken)
    {
        var persons = RecipientRules.PersonsOf(child.Get<ParentsPart>(), child.Get<GuardiansPart>(), hash);
        string[] ids = [.. persons.Select(person => person.Id)];
        var said = await session.QueryOutsideScope<ContactRule>().Where(rule => ids.Contains(rule.PersonId)).ToListAsync(cancellationToken);
        return
        [
            .. persons.Where(person => !said.Exists(rule => rule.PersonId == person.Id && rule.Kind == ContactRuleKind.Blocked)
                && AudienceRules.IsMarked(person, said.Find(rule => rule.PersonId == person.Id && rule.ContentItemId == child.ContentItemId))),
        ];
    }
}
