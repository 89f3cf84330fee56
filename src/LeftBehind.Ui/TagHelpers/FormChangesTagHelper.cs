using LeftBehind.Ui.Editing;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>Over a form that somebody else saved meanwhile: field by field what they changed, and whose value stands in the form now.</summary>
[HtmlTargetElement("form-changes", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FormChangesTagHelper(IStringLocalizer<UiTexts> texts) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ViewData[FormAnswers.Changes] is not IReadOnlyList<FormChange> { Count: > 0 } changes)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClasses("notice notice-warn");
        output.Attributes.SetAttribute("role", "alert");
        var (heading, list) = (new TagBuilder("p"), new TagBuilder("ul"));
        heading.InnerHtml.AppendHtml(Strong(texts["Somebody else changed this while you were typing. Nothing of yours is lost; look at this and save again."]));
        foreach (var change in changes)
        {
            list.InnerHtml.AppendHtml(Line(change));
        }
        var box = new TagBuilder("div");
        box.InnerHtml.AppendHtml(heading).AppendHtml(list);
        output.Content.AppendHtml(IconMarkup.Create("users")).AppendHtml(box);
    }

    private TagBuilder Line(FormChange change)
    {
        var line = new TagBuilder("li");
        line.InnerHtml.Append($"{change.Field}{texts[": "]}{change.Before} → ").AppendHtml(Strong(change.Theirs))
            .Append(change.Mine is null ? texts[" (taken over)"] : texts[" (you typed {0}, which stands in the form now)", change.Mine]);
        return line;
    }

    private static TagBuilder Strong(string words)
    {
        var strong = new TagBuilder("strong");
        strong.InnerHtml.Append(words);
        return strong;
    }
}
