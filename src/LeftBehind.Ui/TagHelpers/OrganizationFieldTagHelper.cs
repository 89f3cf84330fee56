using System.Globalization;
using LeftBehind.Abstractions.Data;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>The organization that a record belongs to. Who has only one to choose from is not asked.</summary>
[HtmlTargetElement("organization-field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class OrganizationFieldTagHelper(IOrganizationChoices organizations, FieldControls controls, IStringLocalizer<UiTexts> texts) : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    public OrganizationLevel Level { get; set; } = OrganizationLevel.School;

    /// <summary>Where it is not given: the school.</summary>
    public string? Label { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var choices = await organizations.ListAsync(Level, ViewContext.HttpContext.RequestAborted);
        output.TagMode = TagMode.StartTagAndEndTag;
        if (choices.Count > 1)
        {
            output.TagName = "div";
            output.AddClasses("field field-select");
            output.Content.SetHtmlContent(controls.Build(FieldOf(choices)));
            return;
        }
        output.TagName = "input";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name));
        output.Attributes.SetAttribute("value", For.Model is null or 0 && choices is [var only] ? Text(only.Id) : FieldKindRules.Text(For.Model));
    }

    private Field FieldOf(IReadOnlyList<OrganizationChoice> choices) => new(ViewContext, For)
    {
        Label = Label ?? texts["School"],
        Kind = "select",
        Options = choices.Select(choice => new SelectListItem(choice.Name, Text(choice.Id))),
        Required = true,
    };

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
