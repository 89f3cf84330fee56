using LeftBehind.Ui.Screens;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>Previous and next page by cursor (<c>?before=</c>, <c>?after=</c>); the other filters stay. Null: no such page.</summary>
[HtmlTargetElement("keyset-pager", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class KeysetPagerTagHelper(IStringLocalizer<UiTexts> texts) : TagHelper
{
    public string? Next { get; set; }

    public string? Previous { get; set; }

    /// <summary>What is shown between the two, such as 共 412 人.</summary>
    public string? Text { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // Razor hands an attribute without a value over as an empty text.
        var (previous, next) = (string.IsNullOrEmpty(Previous) ? null : Previous, string.IsNullOrEmpty(Next) ? null : Next);
        if (previous is null && next is null && string.IsNullOrEmpty(Text))
        {
            // An empty strip below the list would only be asked about.
            output.SuppressOutput();
            return;
        }
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClasses("pager");
        output.Attributes.SetAttribute("aria-label", texts["Pages of the list"].Value);
        var count = new TagBuilder("span");
        count.AddCssClass("pager-text");
        count.InnerHtml.Append(Text ?? "");
        output.Content.SetHtmlContent(count);
        if (previous is null && next is null)
        {
            return;
        }
        output.Content.AppendHtml(Link(QueryLinkRules.BeforeKey, previous, texts["Previous page"], "prev"));
        output.Content.AppendHtml(Link(QueryLinkRules.AfterKey, next, texts["Next page"], "next"));
    }

    private TagBuilder Link(string key, string? cursor, string text, string relation)
    {
        var link = new TagBuilder(cursor is null ? "span" : "a");
        link.AddCssClass("btn btn-outline-secondary btn-sm");
        link.InnerHtml.Append(text);
        if (cursor is null)
        {
            link.AddCssClass("disabled");
            link.Attributes["aria-hidden"] = "true";
        }
        else
        {
            link.Attributes["href"] = QueryLinkRules.With(ViewContext.HttpContext.Request, key, cursor);
            link.Attributes["rel"] = relation;
        }

        return link;
    }
}
