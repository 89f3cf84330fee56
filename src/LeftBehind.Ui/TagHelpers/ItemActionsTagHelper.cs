using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Navigation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>Buttons that other modules offer for an item, as far as they are on and the user may.</summary>
[HtmlTargetElement("item-actions", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ItemActionsTagHelper(IEnumerable<IItemActionProvider> providers, IModuleCatalog catalog, IUserContext userContext, IUrlHelperFactory urls) : TagHelper
{
    public ContentItem Item { get; set; } = null!;

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var actions = providers.Where(provider => provider.ContentType == Item.ContentType && catalog.IsEnabled(provider.GetType())).SelectMany(provider => provider.GetActions(Item));
        foreach (var action in actions.Where(action => userContext.User.Has(action.Permission)))
        {
            var link = new TagBuilder("a");
            link.AddCssClass("btn btn-outline-secondary");
            link.Attributes["href"] = urls.GetUrlHelper(ViewContext).Content("~" + action.Url);
            link.InnerHtml.AppendHtml(IconMarkup.Create(action.Icon)).Append(action.Text);
            output.Content.AppendHtml(link);
        }
    }
}
