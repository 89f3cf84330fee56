using LeftBehind.Abstractions.Content;

namespace LeftBehind.Ui.Navigation;

/// <summary>
/// What a module offers on the page of another module's content items, which need not know it: the page says
/// <c>&lt;item-actions item="…" /&gt;</c> where its buttons stand.
/// </summary>
public interface IItemActionProvider
{
    /// <summary>The content type on whose pages the actions stand.</summary>
    string ContentType { get; }

    /// <summary>The actions for one of its items.</summary>
    IEnumerable<ItemAction> GetActions(ContentItem item);
}
