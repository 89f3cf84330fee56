using LeftBehind.Ui.Screens;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>Puts its content beside the page's title.</summary>
[HtmlTargetElement("page-actions")]
public sealed class PageActionsTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = new DefaultTagHelperContent();
        (await output.GetChildContentAsync()).CopyTo(content);
        ViewContext.ViewData[ScreenViewData.Actions] = content;
        output.SuppressOutput();
    }
}
