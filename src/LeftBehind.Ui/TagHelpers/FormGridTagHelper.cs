using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>A paper form of 24 columns: a bordered table on a desk and on paper, fields in form order on a phone.</summary>
[HtmlTargetElement("form-grid")]
public sealed class FormGridTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClasses("paper");
    }
}
