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

    /// <summary>Ids of those who are blocked in the file of a sibling: that holds here, too.</summary>
    public IReadOnlySet<string> BlockedElsewhere { get; init; } = new HashSet<string>();

    public bool MaySetRecipients { get; init; }

    public ContactForm Form { get; init; } = new();

    public string Name => Child.Get<ChildPart>().Name;
}
