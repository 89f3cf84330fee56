using LeftBehind.Abstractions.Data;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>A list's column with the school of each row, for those who see more than one: <c>school-heading</c>, and in the rows <c>school-cell</c>.</summary>
[HtmlTargetElement(InHead, TagStructure = TagStructure.NormalOrSelfClosing)]
[HtmlTargetElement("school-cell", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SchoolColumnTagHelper(IOrganizationChoices organizations, IStringLocalizer<UiTexts> texts) : TagHelper
{
    private const string InHead = "school-heading";

    /// <summary>The row's school.</summary>
    public int? Of { get; set; }

    /// <summary>Heading of the column; where it is not given: the school.</summary>
    public string? Heading { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var schools = await organizations.ListAsync(OrganizationLevel.School, ViewContext.HttpContext.RequestAborted);
        if (schools.Count < 2)
        {
            output.SuppressOutput();
            return;
        }
        var heading = Heading ?? texts["School"];
        output.TagMode = TagMode.StartTagAndEndTag;
        if (context.TagName == InHead)
        {
            output.TagName = "th";
            output.Attributes.SetAttribute("scope", "col");
            output.Content.SetContent(heading);
            return;
        }
        output.TagName = "td";
        output.Attributes.SetAttribute("data-label", heading);
        output.Content.SetContent(schools.FirstOrDefault(school => school.Id == Of)?.Name ?? "");
    }
}
