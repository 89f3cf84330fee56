using LeftBehind.Ui.Editing;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>
/// The form of a content item; the page's model is the <see cref="ContentForm"/>. It says what was refused and what somebody else changed,
/// carries what the form was opened with, asks before typed words are lost, and ends with the buttons.
/// </summary>
[HtmlTargetElement("content-form")]
public sealed class ContentFormTagHelper(IHtmlGenerator generator, IStringLocalizer<UiTexts> texts) : TagHelper
{
    /// <summary>Application path of the page to go back to.</summary>
    public string Cancel { get; set; } = "";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var form = (ContentForm)ViewContext.ViewData.Model!;
        var fields = await output.GetChildContentAsync();
        output.TagName = "form";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("method", "post");
        output.Attributes.SetAttribute("data-guard", "");
        output.Attributes.SetAttribute("novalidate", "");
        output.PreElement.AppendHtml(Said(new FormProblemsTagHelper(texts) { ViewContext = ViewContext })).AppendHtml(Said(new FormChangesTagHelper(texts) { ViewContext = ViewContext }));
        output.Content.AppendHtml(generator.GenerateAntiforgery(ViewContext))
            .AppendHtml(Hidden(nameof(form.Revision), FieldKindRules.Text(form.Revision))).AppendHtml(Hidden(nameof(form.Opened), form.Opened ?? ""))
            .AppendHtml(fields).AppendHtml(Buttons());
    }

    // The revision of a form that was merged is another one than what was posted, so the model is asked and not the model state.
    private static TagBuilder Hidden(string name, string value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = "hidden";
        input.Attributes["name"] = name;
        input.Attributes["value"] = value;
        return input;
    }

    private static TagHelperOutput Said(TagHelper notice)
    {
        var output = new TagHelperOutput("div", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        notice.Process(new TagHelperContext([], new Dictionary<object, object>(), ""), output);
        return output;
    }

    private TagBuilder Buttons()
    {
        var (foot, save, cancel) = (new TagBuilder("div"), new TagBuilder("button"), new TagBuilder("a"));
        foot.AddCssClass("form-foot");
        save.AddCssClass("btn btn-primary");
        save.Attributes["type"] = "submit";
        save.InnerHtml.AppendHtml(IconMarkup.Create("check")).Append(texts["Save"]);
        cancel.AddCssClass("btn btn-outline-secondary");
        cancel.Attributes["href"] = ViewContext.HttpContext.Request.PathBase + Cancel;
        cancel.InnerHtml.Append(texts["Cancel"]);
        foot.InnerHtml.AppendHtml(save).AppendHtml(cancel);
        return foot;
    }
}
