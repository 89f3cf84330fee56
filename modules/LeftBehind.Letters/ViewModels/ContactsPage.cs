using LeftBehind.Abstractions.Content;
using LeftBehind.Children.Parts;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Recipients;

namespace LeftBehind.Letters.ViewModels;

/// <summary>家校联系 of one child.</summary>
internal sealed record ContactsPage(ContentItem Child)
{
    public IReadOnlyList<(PupilPerson Person, ContactRule? Rule)> Persons { get; init; } = [];

    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    public bool MaySetRecipients { get; init; }

    public ContactForm Form { get; init; } = new();

    public string Name => Child.Get<ChildPart>().Name;
}
