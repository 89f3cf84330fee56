using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>A state in a word. Kinds: neutral, info, ok, warn, bad; the word carries the meaning, the colour only helps.</summary>
[HtmlTargetElement("state-chip", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StateChipTagHelper : TagHelper
{
    public string Kind { get; set; } = "neutral";

    public string Text { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClasses($"chip chip-{Kind}");
        if (Text.Length > 0)
        {
            output.Content.SetContent(Text);
        }
    }
}
