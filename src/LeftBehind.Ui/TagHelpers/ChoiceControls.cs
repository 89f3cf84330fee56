using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>Select, radio buttons and checkbox.</summary>
internal static class ChoiceControls
{
    public static TagBuilder Select(Field field, string prompt)
    {
        var select = new TagBuilder("select");
        select.AddCssClass("form-select");
        FieldControls.SetIf(select, field.Readonly, "disabled");
        FieldControls.SetCommon(select, field);
        if (field.Options?.Any(option => option.Value == "") != true)
        {
            select.InnerHtml.AppendHtml(Option("", prompt, isSelected: false));
        }

        foreach (var (value, text) in Choices(field))
        {
            select.InnerHtml.AppendHtml(Option(value, text, IsChosen(field, value)));
        }

        return select;
    }

    public static TagBuilder Radios(Field field, IHtmlContent legendText)
    {
        var set = new TagBuilder("fieldset");
        set.MergeAttribute("aria-describedby", field.DescribedBy());
        var legend = new TagBuilder("legend");
        legend.AddCssClass("field-label");
        legend.InnerHtml.AppendHtml(legendText);
        set.InnerHtml.AppendHtml(legend);
        foreach (var (value, text) in Choices(field))
        {
            set.InnerHtml.AppendHtml(Radio(field, value, text));
        }

        return set;
    }

    public static IHtmlContent Checkbox(Field field)
    {
        var box = Input("checkbox", "true");
        FieldControls.SetCommon(box, field);
        box.Attributes.Remove("required");
        FieldControls.SetIf(box, field.Value.StartsWith("true", StringComparison.OrdinalIgnoreCase), "checked");
        FieldControls.SetIf(box, field.Readonly, "disabled");
        // An unticked box sends nothing; the hidden value says that it was shown and is off.
        var off = Input("hidden", "false");
        off.Attributes["class"] = "";
        off.Attributes["name"] = field.Name;
        return new HtmlContentBuilder().AppendHtml(box).AppendHtml(off);
    }

    private static TagBuilder Radio(Field field, string value, string text)
    {
        var id = $"{field.Id}_{value}";
        var input = Input("radio", value);
        FieldControls.SetCommon(input, field);
        input.Attributes["id"] = id;
        input.Attributes.Remove("aria-describedby");
        FieldControls.SetIf(input, IsChosen(field, value), "checked");
        FieldControls.SetIf(input, field.Readonly, "disabled");
        var label = new TagBuilder("label");
        label.AddCssClass("form-check-label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(text);
        var row = new TagBuilder("div");
        row.AddCssClass("form-check form-check-inline");
        row.InnerHtml.AppendHtml(input).AppendHtml(label);
        return row;
    }

    private static TagBuilder Input(string type, string value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("form-check-input");
        input.Attributes["type"] = type;
        input.Attributes["value"] = value;
        return input;
    }

    private static TagBuilder Option(string value, string text, bool isSelected)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = value;
        FieldControls.SetIf(option, isSelected, "selected");
        option.InnerHtml.Append(text);
        return option;
    }

    private static bool IsChosen(Field field, string value) =>
        field.Options?.FirstOrDefault(option => option.Selected) is { } selected && field.Value.Length == 0
            ? selected.Value == value
            : string.Equals(field.Value, value, StringComparison.Ordinal);

    private static IEnumerable<(string Value, string Text)> Choices(Field field) => field.Options is { } options
        ? options.Select(option => (option.Value ?? "", option.Text ?? ""))
        : (field.Expression.Metadata.EnumGroupedDisplayNamesAndValues ?? [])
            .Select(pair => (Enum.Parse(field.Expression.Metadata.UnderlyingOrModelType, pair.Value).ToString()!, pair.Key.Name));
}
