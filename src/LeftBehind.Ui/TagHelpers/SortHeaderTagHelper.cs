using LeftBehind.Ui.Screens;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>A column's heading that sorts the list: ascending, then descending (<c>?sort=name</c>, <c>?sort=-name</c>).</summary>
[HtmlTargetElement("sort-header", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SortHeaderTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    public string Text { get; set; } = "";

    /// <summary>The sort in force; without it, what the address says.</summary>
    public string? Current { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        var current = Current ?? request.Query[QueryLinkRules.SortKey].ToString();
        var direction = QueryLinkRules.AriaSort(Name, current);
        output.TagName = "th";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("scope", "col");
        output.Attributes.SetAttribute("aria-sort", direction);
        var link = new TagBuilder("a");
        link.AddCssClass("sort");
        link.Attributes["href"] = QueryLinkRules.With(request, QueryLinkRules.SortKey, QueryLinkRules.NextSort(Name, current));
        link.InnerHtml.Append(Text);
        link.InnerHtml.AppendHtml(IconMarkup.Create(direction switch
        {
            "ascending" => "arrow-up",
            "descending" => "arrow-down",
            _ => "arrows-sort",
        }));
        output.Content.SetHtmlContent(link);
    }
}
