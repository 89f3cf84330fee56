using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>
/// A masked value with one tap to see it. The tap posts to <see cref="RevealUrl"/>, which logs it and answers with the
/// fragment that takes this element's place.
/// </summary>
[HtmlTargetElement("masked", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MaskedTagHelper(IStringLocalizer<UiTexts> texts) : TagHelper
{
    /// <summary>The value as masked by the server; the full one is never in the page.</summary>
    public string Value { get; set; } = "";

    /// <summary>What it is: phone, address, number. Named to screen readers.</summary>
    public string Kind { get; set; } = "phone";

    public string? RevealUrl { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClasses($"masked masked-{Kind}");
        output.Content.SetContent(Value);
        if (RevealUrl is null || Value.Length == 0)
        {
            return;
        }

        var button = new TagBuilder("button");
        button.AddCssClass("masked-reveal");
        button.Attributes["type"] = "button";
        button.Attributes["hx-post"] = RevealUrl;
        button.Attributes["hx-target"] = "closest .masked";
        button.Attributes["hx-swap"] = "outerHTML";
        button.Attributes["aria-label"] = Label();
        button.Attributes["title"] = Label();
        button.InnerHtml.AppendHtml(IconMarkup.Create("eye"));
        output.Content.AppendHtml(button);
    }

    private string Label() => Kind switch
    {
        "phone" => texts["Show the whole phone number (this is logged)"],
        "address" => texts["Show the whole address (this is logged)"],
        _ => texts["Show the whole value (this is logged)"],
    };
}
