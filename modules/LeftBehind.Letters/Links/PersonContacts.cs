using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Parts;
using LeftBehind.Letters.Entities;

namespace LeftBehind.Letters.Links;

/// <summary>Phones, e-mail addresses and birthdays of those whom letters go to, from the files of the children that they name: they stand nowhere else.</summary>
internal sealed class PersonContacts(IDocumentSession session)
{
    public async Task<PersonContact> OfAsync(LetterRecipient recipient, CancellationToken cancellationToken) =>
        (await OfAsync([recipient], cancellationToken)).GetValueOrDefault(recipient.Id, PersonContact.Unknown);

    public async Task<IReadOnlyDictionary<long, PersonContact>> OfAsync(IReadOnlyList<LetterRecipient> recipients, CancellationToken cancellationToken)
    {
        string[] ids = [.. recipients.Select(row => row.Children is [var first, ..] ? first : null).OfType<string>().Distinct()];
        var files = await session.QueryOutsideScope<ContentItem>().Where(item => item.Latest && ids.Contains(item.ContentItemId)).ToDictionaryAsync(item => item.ContentItemId, cancellationToken);
        return recipients.Where(row => row.Children.Count > 0 && files.ContainsKey(row.Children[0])).ToDictionary(row => row.Id, row => Of(files[row.Children[0]], row.PersonId));
    }

    /// <summary>As a file that the caller has read says.</summary>
    public static PersonContact Of(ContentItem file, string personId)
    {
        var (parents, guardians) = (file.Get<ParentsPart>(), file.Get<GuardiansPart>());
        var own = guardians.Guardians.Where(guardian => guardian.PersonId == personId).Select(guardian => (guardian.Phones, guardian.Email))
            .Concat(new[] { parents.Father, parents.Mother }.Where(parent => parent.PersonId == personId).Select(parent => (parent.Phones, parent.Email))).ToList();
        return new([.. own.SelectMany(entry => entry.Phones).Where(phone => phone.Length > 0).Distinct()], file.Get<ChildPart>().BirthDate)
        {
            Email = own.Select(entry => entry.Email).FirstOrDefault(email => !string.IsNullOrEmpty(email)),
        };
    }
}
