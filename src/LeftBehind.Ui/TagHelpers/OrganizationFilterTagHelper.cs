using System.Globalization;
using LeftBehind.Abstractions.Data;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>In a filter bar: the organizations of one level, for those who see more than one.</summary>
[HtmlTargetElement("organization-filter", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class OrganizationFilterTagHelper(IOrganizationChoices organizations, IStringLocalizer<UiTexts> texts) : TagHelper
{
    /// <summary>Name of the query value.</summary>
    public string Name { get; set; } = "school";

    public OrganizationLevel Level { get; set; } = OrganizationLevel.School;

    /// <summary>What stands for no choice; where it is not given, all schools.</summary>
    public string? All { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var choices = await organizations.ListAsync(Level, ViewContext.HttpContext.RequestAborted);
        if (choices.Count < 2)
        {
            output.SuppressOutput();
            return;
        }
        var (all, chosen) = (All ?? texts["All schools"], ViewContext.HttpContext.Request.Query[Name].ToString());
        output.TagName = "select";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClasses("form-select");
        output.Attributes.SetAttribute("name", Name);
        output.Attributes.SetAttribute("aria-label", all);
        output.Content.AppendHtml(Option("", all, chosen));
        foreach (var choice in choices)
        {
            output.Content.AppendHtml(Option(choice.Id.ToString(CultureInfo.InvariantCulture), choice.Name, chosen));
        }
    }

    private static TagBuilder Option(string value, string text, string chosen)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = value;
        FieldControls.SetIf(option, value == chosen, "selected");
        option.InnerHtml.Append(text);
        return option;
    }
}
