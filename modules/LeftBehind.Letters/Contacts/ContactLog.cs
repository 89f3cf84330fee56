using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Recipients;

namespace LeftBehind.Letters.Contacts;

/// <summary>Notes who was in touch with the families of some recipients of a letter: a row for each child that the letter names.</summary>
internal sealed class ContactLog(IDocumentSession session, IUserContext userContext, TimeProvider time)
{
    public DateTime Now => time.GetUtcNow().UtcDateTime;

    public string MyName => userContext.User.DisplayName;

    /// <summary>What a workflow has written to the family of one child.</summary>
    public Task AddAsync(ContentItem child, IReadOnlyList<(PupilPerson Person, LetterChannel Channel)> reached, string topic, CancellationToken cancellationToken) =>
        session.InsertManyAsync<Contact>(
            [
                .. reached.Select(entry => new Contact
                {
                    OrganizationId = child.OrganizationId,
                    ContentItemId = child.ContentItemId,
                    PersonId = entry.Person.Id,
                    PersonName = entry.Person.Name,
                    Channel = entry.Channel,
                    Direction = ContactDirection.ToFamily,
                    HappenedUtc = Now,
                    ByUserId = userContext.User.UserId,
                    ByName = userContext.User.DisplayName,
                    Topic = topic,
                }),
            ], cancellationToken);

    public Task AddAsync(IReadOnlyList<LetterRecipient> recipients, LetterChannel channel, ContactDirection direction, bool isReached, string topic, CancellationToken cancellationToken)
    {
        var me = userContext.User;
        var isFamily = direction == ContactDirection.FromFamily && me.UserId == 0;
        return session.InsertManyAsync<Contact>(
            [
                .. recipients.SelectMany(row => row.Children.Select(child => new Contact
                {
                    OrganizationId = row.OrganizationId,
                    ContentItemId = child,
                    PersonId = row.PersonId,
                    PersonName = row.PersonName,
                    Channel = channel,
                    Direction = direction,
                    IsReached = isReached,
                    HappenedUtc = Now,
                    ByUserId = me.UserId,
                    ByName = isFamily ? row.PersonName : me.DisplayName,
                    LetterId = row.ContentItemId,
                    Topic = topic,
                })),
            ], cancellationToken);
    }
}
