using LeftBehind.Abstractions.Content;
using LeftBehind.Ui.Navigation;

namespace LeftBehind.Forms.Services;

/// <summary>The registration form of a child, from the child's own page.</summary>
internal sealed class ChildForms(IStringLocalizer<Startup> text) : IItemActionProvider
{
    public string ContentType => "Child";

    public IEnumerable<ItemAction> GetActions(ContentItem item) =>
        item.ArchivedUtc is null ? [new(text["Registration form"], $"/admin/forms/annex1/child/{item.ContentItemId}", "printer", Permissions.View)] : [];
}
