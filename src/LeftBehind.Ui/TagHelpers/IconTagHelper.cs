using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>An icon of the local sprite; decorative unless it is given a text.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IconTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    public string? Text { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var icon = IconMarkup.Create(Name, Text);
        if (output.Attributes["class"]?.Value is { } written)
        {
            icon.AddCssClass(written.ToString()!);
        }

        output.SuppressOutput();
        output.PostElement.SetHtmlContent(icon);
    }
}
