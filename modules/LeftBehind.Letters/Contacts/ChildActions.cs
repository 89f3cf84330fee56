using LeftBehind.Abstractions.Content;
using LeftBehind.Ui.Navigation;

namespace LeftBehind.Letters.Contacts;

/// <summary>家校联系, from the child's own page.</summary>
internal sealed class ChildActions(IStringLocalizer<Startup> text) : IItemActionProvider
{
    public string ContentType => "Child";

    public IEnumerable<ItemAction> GetActions(ContentItem item) =>
        item.ArchivedUtc is null ? [new(text["Contacts"], $"/admin/children/{item.ContentItemId}/contacts", "mail", Permissions.RecordContacts)] : [];
}
