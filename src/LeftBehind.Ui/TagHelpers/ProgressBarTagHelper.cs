using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>How far something has come. Without a value it says that work goes on.</summary>
[HtmlTargetElement("progress-bar", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ProgressBarTagHelper : TagHelper
{
    public double? Value { get; set; }

    public double Max { get; set; } = 100;

    public string Text { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClasses("progress-line");
        // The native element: a width in a style attribute is refused by the content security policy.
        var bar = new TagBuilder("progress");
        bar.Attributes["max"] = Max.ToString(CultureInfo.InvariantCulture);
        bar.Attributes["aria-label"] = Text;
        if (Value is { } value)
        {
            bar.Attributes["value"] = value.ToString(CultureInfo.InvariantCulture);
        }

        var text = new TagBuilder("span");
        text.InnerHtml.Append(Text);
        output.Content.SetHtmlContent(bar);
        output.Content.AppendHtml(text);
    }
}
