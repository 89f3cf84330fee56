using LeftBehind.Abstractions.Content;
using LeftBehind.Ui.Navigation;

namespace LeftBehind.Transfers.Services;

/// <summary>转学, from the pupil's own page. Why it cannot begin yet, the next page says.</summary>
internal sealed class ChildActions(IStringLocalizer<Startup> text) : IItemActionProvider
{
    public string ContentType => "Child";

    public IEnumerable<ItemAction> GetActions(ContentItem item) =>
        item.ArchivedUtc is null && item.ClassId is not null ? [new(text["Transfer"], $"/admin/transfers/new/{item.ContentItemId}", "switch-horizontal", Permissions.Send)] : [];
}
