using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>Draws fields. Lists of phones and choices have files of their own.</summary>
public sealed class FieldControls(IStringLocalizer<UiTexts> texts)
{
    public IHtmlContent Build(Field field)
    {
        var content = new HtmlContentBuilder();
        switch (field.Kind)
        {
            case "checkbox":
                content.AppendHtml(ChoiceControls.Checkbox(field)).AppendHtml(Label(field));
                break;
            case "radio":
                content.AppendHtml(ChoiceControls.Radios(field, Marks(field)));
                break;
            case "phones":
                content.AppendHtml(new PhoneListControl(texts).Build(field, Marks(field)));
                break;
            default:
                content.AppendHtml(Label(field)).AppendHtml(Control(field));
                break;
        }

        Note(content, field, "hint", field.Hint);
        Note(content, field, "warning", field.Warning);
        Note(content, field, "error", field.Error);
        return content;
    }

    internal static void SetCommon(TagBuilder control, Field field)
    {
        control.Attributes["id"] = field.Id;
        control.Attributes["name"] = field.Name;
        control.MergeAttribute("aria-describedby", field.DescribedBy());
        SetIf(control, field.Required, "required");
        SetIf(control, field.Error is not null, "aria-invalid", "true");
        foreach (var (name, value) in field.InputAttributes)
        {
            control.Attributes[name] = value;
        }
    }

    internal static void SetIf(TagBuilder control, bool condition, string name, string value = "")
    {
        if (condition)
        {
            control.Attributes[name] = value;
        }
    }

    private TagBuilder Control(Field field) => field.Kind switch
    {
        "select" => ChoiceControls.Select(field, texts["Please choose"]),
        "textarea" => TextArea(field),
        _ => Input(field),
    };

    private TagBuilder Input(Field field)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("form-control");
        input.Attributes["type"] = field.Kind is "month" or "number" ? "text" : field.Kind;
        SetIf(input, field.Kind != "password", "value", field.Kind == "password" ? "" : field.Value);
        SetIf(input, field.Kind == "month", "placeholder", texts["such as 2013-02"]);
        SetIf(input, field.Kind == "number", "inputmode", "numeric");
        // A shared school computer must not offer the last child's data.
        SetIf(input, field.Kind != "password", "autocomplete", "off");
        SetIf(input, field.Readonly, "readonly");
        SetCommon(input, field);
        return input;
    }

    private static TagBuilder TextArea(Field field)
    {
        var area = new TagBuilder("textarea");
        area.AddCssClass("form-control");
        area.Attributes["rows"] = FieldKindRules.Text(field.Rows);
        SetIf(area, field.Readonly, "readonly");
        SetCommon(area, field);
        // The browser swallows the first line break after the tag.
        area.InnerHtml.AppendHtml("\n").Append(field.Value);
        return area;
    }

    private TagBuilder Label(Field field)
    {
        var label = new TagBuilder("label");
        label.AddCssClass("field-label");
        label.Attributes["for"] = field.Id;
        label.InnerHtml.AppendHtml(Marks(field));
        return label;
    }

    private HtmlContentBuilder Marks(Field field)
    {
        var content = new HtmlContentBuilder();
        content.Append(field.Label);
        if (field.Required)
        {
            var mark = new TagBuilder("span");
            mark.AddCssClass("field-required");
            mark.Attributes["title"] = texts["Required"];
            mark.InnerHtml.Append("*");
            content.AppendHtml(mark);
        }

        return content;
    }

    private static void Note(HtmlContentBuilder content, Field field, string kind, string? text)
    {
        if (text is null)
        {
            return;
        }

        var note = new TagBuilder("div");
        note.AddCssClass("field-" + kind);
        note.Attributes["id"] = $"{field.Id}-{kind}";
        note.InnerHtml.Append(text);
        content.AppendHtml(note);
    }
}
