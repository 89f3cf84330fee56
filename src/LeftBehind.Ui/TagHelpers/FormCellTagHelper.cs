using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>
/// A cell of a paper form, as wide and high as on paper. A heading cell disappears on a phone, where every field shows its
/// own label; a group heading stays as a heading.
/// </summary>
[HtmlTargetElement("form-cell")]
public sealed class FormCellTagHelper : TagHelper
{
    /// <summary>Columns out of 24.</summary>
    public int Span { get; set; } = 3;

    public int Rows { get; set; } = 1;

    /// <summary>Printed heading of a row or column.</summary>
    public bool Head { get; set; }

    /// <summary>A heading over several fields (父亲).</summary>
    public bool Group { get; set; }

    /// <summary>Stands on a phone only, where the paper form needs no words but a stack of fields does (监护人 2).</summary>
    public bool PhoneOnly { get; set; }

    /// <summary>Text aligned to the top left and a high cell.</summary>
    public bool Tall { get; set; }

    /// <summary>Shown above the value on a phone, for cells that hold text and no field editor.</summary>
    public string? Label { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClasses($"paper-cell col-of-{Span}");
        output.AddClasses(Rows > 1 ? $"row-of-{Rows}" : "");
        output.AddClasses(PhoneOnly ? "paper-group paper-phone" : Group ? "paper-group" : Head ? "paper-head" : "");
        output.AddClasses(Tall ? "paper-tall" : "");
        // Razor hands an attribute without a value over as an empty text.
        var isLabelled = !string.IsNullOrEmpty(Label);
        output.AddClasses(!content.IsEmptyOrWhiteSpace ? "" : isLabelled ? "paper-empty" : "paper-blank");
        if (isLabelled)
        {
            var label = new TagBuilder("span");
            label.AddCssClass("paper-label");
            label.InnerHtml.Append(Label!);
            output.Content.AppendHtml(label);
        }

        output.Content.AppendHtml(content);
    }
}
