using LeftBehind.Children.Parts;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LeftBehind.Children.TagHelpers;

/// <summary>The state of a child or of its file in a word, with the colour that belongs to it on every page.</summary>
[HtmlTargetElement("child-state", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChildStateTagHelper : TagHelper
{
    /// <summary>A ChildState or FileState.</summary>
    public Enum? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Value is null)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"chip chip-{KindOf(Value)}");
        output.Content.SetContent(ChildWords.Of(Value));
    }

    private static string KindOf(Enum value) => value switch
    {
        ChildState.Listed or FileState.Accepted => "ok",
        ChildState.Watching or FileState.Submitted or FileState.AtCounty => "info",
        FileState.Returned => "warn",
        ChildState.DroppedOut or ChildState.Deceased => "bad",
        _ => "neutral",
    };
}
