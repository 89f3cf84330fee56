using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>A figure with its name; a link where the list behind it can be seen.</summary>
[HtmlTargetElement("stat-tile", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StatTileTagHelper : TagHelper
{
    public string Text { get; set; } = "";

    public string Value { get; set; } = "";

    public string? Hint { get; set; }

    public string? Href { get; set; }

    public string Kind { get; set; } = "neutral";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = Href is null ? "div" : "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClasses($"tile tile-{Kind}");
        if (Href is not null)
        {
            output.Attributes.SetAttribute("href", Href);
        }

        output.Content.SetHtmlContent(Span("tile-text", Text));
        output.Content.AppendHtml(Span("tile-value", Value));
        if (Hint is not null)
        {
            output.Content.AppendHtml(Span("tile-hint", Hint));
        }
    }

    private static TagBuilder Span(string cssClass, string text)
    {
        var span = new TagBuilder("span");
        span.AddCssClass(cssClass);
        span.InnerHtml.Append(text);
        return span;
    }
}
