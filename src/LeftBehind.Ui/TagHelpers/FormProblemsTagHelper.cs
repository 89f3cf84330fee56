using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>Over a form that was refused: what is wrong with the whole of it, or that the fields say what; nothing where all is well.</summary>
[HtmlTargetElement("form-problems", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FormProblemsTagHelper(IStringLocalizer<UiTexts> texts) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var state = ViewContext.ViewData.ModelState;
        if (state.IsValid)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClasses("notice notice-bad");
        output.Attributes.SetAttribute("role", "alert");
        var lines = state.TryGetValue("", out var whole) ? whole.Errors.Select(error => error.ErrorMessage).ToList() : [];
        output.Content.AppendHtml(IconMarkup.Create("alert-triangle"));
        output.Content.AppendHtml(Paragraphs(lines.Count > 0 ? lines : [texts["Something is not right yet. The fields say what."]]));
    }

    private static TagBuilder Paragraphs(IEnumerable<string> lines)
    {
        var box = new TagBuilder("div");
        foreach (var line in lines)
        {
            var paragraph = new TagBuilder("p");
            paragraph.InnerHtml.Append(line);
            box.InnerHtml.AppendHtml(paragraph);
        }
        return box;
    }
}
