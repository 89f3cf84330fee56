using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>A number that a phone calls with one tap.</summary>
[HtmlTargetElement("phone", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PhoneTagHelper : TagHelper
{
    public string Number { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClasses("tel");
        output.Attributes.SetAttribute("href", "tel:" + string.Concat(Number.Where(sign => char.IsAsciiDigit(sign) || sign is '+' or ',')));
        output.Content.SetContent(Number);
    }
}
