using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>The steps of a task in their order and where the user stands, counted from 1.</summary>
[HtmlTargetElement("wizard-steps", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WizardStepsTagHelper : TagHelper
{
    public IReadOnlyList<string> Steps { get; set; } = [];

    public int Current { get; set; } = 1;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClasses("steps");
        for (var number = 1; number <= Steps.Count; number++)
        {
            output.Content.AppendHtml(Step(number, Steps[number - 1]));
        }
    }

    private TagBuilder Step(int number, string text)
    {
        var step = new TagBuilder("li");
        step.AddCssClass(number < Current ? "step step-done" : "step");
        if (number == Current)
        {
            step.Attributes["aria-current"] = "step";
        }

        step.InnerHtml.Append(text);
        return step;
    }
}
