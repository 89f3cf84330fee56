using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>What an empty list says instead: why it is empty, and inside the element what to do next.</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    public string? Text { get; set; }

    public string Icon { get; set; } = "folder-open";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClasses("empty");
        output.Content.AppendHtml(IconMarkup.Create(Icon));
        output.Content.AppendHtml(Paragraph("empty-title", Title));
        if (Text is not null)
        {
            output.Content.AppendHtml(Paragraph("empty-text", Text));
        }

        if (!actions.IsEmptyOrWhiteSpace)
        {
            var box = new TagBuilder("div");
            box.AddCssClass("empty-actions");
            box.InnerHtml.AppendHtml(actions);
            output.Content.AppendHtml(box);
        }
    }

    private static TagBuilder Paragraph(string cssClass, string text)
    {
        var paragraph = new TagBuilder("p");
        paragraph.AddCssClass(cssClass);
        paragraph.InnerHtml.Append(text);
        return paragraph;
    }
}
