using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>
/// A label, the control that fits the member's type, and the texts that belong to it: hint, warning, error, all tied to the
/// control for screen readers. Attributes beginning with <c>input-</c> go to the control, others to the wrapper.
/// </summary>
[HtmlTargetElement("field-editor", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldEditorTagHelper(FieldControls controls) : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    /// <summary>The member's display name where it is not given.</summary>
    public string? Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>A doubt that does not keep the form from being saved (a wrong check digit).</summary>
    public string? Warning { get; set; }

    /// <summary>text, tel, month, date, time, number, password, textarea, select, checkbox, radio, phones; else it follows from the type.</summary>
    public string? Type { get; set; }

    /// <summary>Choices of a select or of radio buttons; for enums they come from the type.</summary>
    public IEnumerable<SelectListItem>? Options { get; set; }

    public int Rows { get; set; } = 4;

    public bool? Required { get; set; }

    public bool Readonly { get; set; }

    [HtmlAttributeName("input-attributes", DictionaryAttributePrefix = "input-")]
    public Dictionary<string, string> InputAttributes { get; set; } = [];

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new Field(ViewContext, For)
        {
            Label = Label ?? For.Metadata.GetDisplayName(),
            Kind = Type ?? FieldKindRules.KindOf(For.Metadata, Options is not null),
            // An attribute whose expression is null arrives as an empty text.
            Hint = string.IsNullOrEmpty(Hint) ? null : Hint,
            Warning = string.IsNullOrEmpty(Warning) ? null : Warning,
            Options = Options,
            Rows = Rows,
            Required = Required ?? FieldKindRules.IsDemanded(For.Metadata),
            Readonly = Readonly,
            InputAttributes = InputAttributes,
        };
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClasses($"field field-{field.Kind}");
        output.AddClasses(field.Error is null ? "" : "field-invalid");
        output.AddClasses(field.Warning is null ? "" : "field-doubtful");
        output.Content.SetHtmlContent(controls.Build(field));
    }
}
