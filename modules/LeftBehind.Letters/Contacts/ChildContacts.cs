using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Parts;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Recipients;
using LeftBehind.Letters.ViewModels;

namespace LeftBehind.Letters.Contacts;

/// <summary>Who gets letters about a child, and who was in touch when. The child's file is read through the scope first; its rows go with the child.</summary>
internal sealed class ChildContacts(IContentManager content, IDocumentSession session, IKeyedHash hash, IUserContext userContext, TimeProvider time)
{
    private const int MostShown = 100;

    public async Task<ContentItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        id.All(char.IsAsciiHexDigitLower) && await content.GetAsync(id, ContentVersion.Latest, cancellationToken) is { ContentType: "Child" } item ? item : null;

    public async Task<ContactsPage> ReadAsync(ContentItem child, CancellationToken cancellationToken)
    {
        var rules = await session.QueryOutsideScope<ContactRule>().Where(rule => rule.ContentItemId == child.ContentItemId).ToDictionaryAsync(rule => rule.PersonId, cancellationToken);
        var persons = PersonsOf(child);
        string[] ids = [.. persons.Select(person => person.Id)];
        return new(child)
        {
            Persons = [.. persons.Select(person => (person, rules.GetValueOrDefault(person.Id)))],
            Contacts = await session.QueryOutsideScope<Contact>().Where(row => row.ContentItemId == child.ContentItemId)
                .OrderByDescending(row => row.HappenedUtc).ThenByDescending(row => row.Id).Take(MostShown).ToListAsync(cancellationToken),
            BlockedElsewhere = await session.Set<BlockedPerson>().Where(row => ids.Contains(row.PersonId) && row.NotedInId != child.ContentItemId)
                .Select(row => row.PersonId).ToHashSetAsync(cancellationToken),
            MaySetRecipients = userContext.User.Has(Permissions.SetRecipients),
        };
    }

    public IReadOnlyList<PupilPerson> PersonsOf(ContentItem child) => RecipientRules.PersonsOf(child.Get<ParentsPart>(), child.Get<GuardiansPart>(), hash);

    public async Task AddAsync(ContentItem child, ContactForm form, CancellationToken cancellationToken)
    {
        var person = PersonsOf(child).FirstOrDefault(other => other.Id == form.PersonId);
        session.Set<Contact>().Add(new()
        {
            OrganizationId = child.OrganizationId,
            ContentItemId = child.ContentItemId,
            PersonId = person?.Id ?? "",
            PersonName = person?.Name ?? "",
            Channel = form.Channel!.Value,
            Direction = form.Direction,
            IsReached = form.IsReached,
            HappenedUtc = form.On is { } on ? Abstractions.Calendar.ChinaTime.StartOf(on).AddHours(12) : time.GetUtcNow().UtcDateTime,
            ByUserId = userContext.User.UserId,
            ByName = userContext.User.DisplayName,
            Topic = form.Topic?.Trim() ?? "",
        });
        await session.SaveAsync(cancellationToken);
    }
}
