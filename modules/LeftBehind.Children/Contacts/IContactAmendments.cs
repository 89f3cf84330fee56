using LeftBehind.Abstractions.Content;

namespace LeftBehind.Children.Contacts;

// New phones, e-mail and addresses that somebody else reports, put into a file as if the user had typed them.
public interface IContactAmendments
{
    // What the file says now; the caller has read it through the scope.
    ContactsOnFile Read(ContentItem file, string personId);

    // Phones and addresses take effect at once; a place of work makes a draft, as any change of who counts. Null where it is done, else
    // what stands in the way, in the user's language.
    Task<string?> AmendAsync(string contentItemId, ContactAmendment change, CancellationToken cancellationToken);
}
