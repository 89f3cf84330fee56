using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>Several numbers of one person, one to a line; script adds and removes lines, without it two empty ones wait.</summary>
internal sealed class PhoneListControl(IStringLocalizer<UiTexts> texts)
{
    private const string IndexMark = "__index__";

    public TagBuilder Build(Field field, IHtmlContent legendText)
    {
        var set = new TagBuilder("fieldset");
        set.Attributes["data-repeat"] = field.Name;
        set.MergeAttribute("aria-describedby", field.DescribedBy());
        var legend = new TagBuilder("legend");
        legend.AddCssClass("field-label");
        legend.InnerHtml.AppendHtml(legendText);
        var list = new TagBuilder("div");
        list.Attributes["data-repeat-list"] = "";
        var index = 0;
        foreach (var number in Numbers(field))
        {
            list.InnerHtml.AppendHtml(Row(field, FieldKindRules.Text(index++), number));
        }

        var template = new TagBuilder("template");
        template.Attributes["data-repeat-template"] = "";
        template.InnerHtml.AppendHtml(Row(field, IndexMark, ""));
        set.InnerHtml.AppendHtml(legend).AppendHtml(list).AppendHtml(template).AppendHtml(Button("data-repeat-add", "plus", texts["Add a number"], withText: true));
        return set;
    }

    private static List<string> Numbers(Field field)
    {
        var typed = field.View.ViewData.ModelState
            .Where(entry => entry.Key.StartsWith(field.Name + "[", StringComparison.Ordinal) && entry.Value?.AttemptedValue is not null)
            .Select(entry => entry.Value!.AttemptedValue!)
            .ToList();
        var numbers = typed.Count > 0 ? typed : (field.Expression.Model as IEnumerable<string?>)?.Select(number => number ?? "").ToList() ?? [];
        return numbers.Count > 0 ? numbers : [""];
    }

    private TagBuilder Row(Field field, string index, string number)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("form-control");
        input.Attributes["type"] = "tel";
        input.Attributes["name"] = $"{field.Name}[{index}]";
        input.Attributes["id"] = $"{field.Id}_{index}_";
        input.Attributes["value"] = number;
        input.Attributes["autocomplete"] = "off";
        input.Attributes["aria-label"] = field.Label;
        FieldControls.SetIf(input, field.Readonly, "readonly");
        FieldControls.SetIf(input, field.Error is not null, "aria-invalid", "true");
        var row = new TagBuilder("div");
        row.AddCssClass("repeat-row");
        row.Attributes["data-repeat-row"] = "";
        row.InnerHtml.AppendHtml(input);
        if (number.Length > 0)
        {
            var call = new TagBuilder("a");
            call.AddCssClass("btn btn-icon tel-button");
            call.Attributes["href"] = "tel:" + string.Concat(number.Where(sign => char.IsAsciiDigit(sign) || sign is '+'));
            call.Attributes["aria-label"] = texts["Call {0}", number];
            call.InnerHtml.AppendHtml(IconMarkup.Create("phone"));
            row.InnerHtml.AppendHtml(call);
        }

        row.InnerHtml.AppendHtml(Button("data-repeat-remove", "x", texts["Remove this number"], withText: false));
        return row;
    }

    private static TagBuilder Button(string mark, string icon, string text, bool withText)
    {
        var button = new TagBuilder("button");
        button.AddCssClass(withText ? "btn btn-link btn-sm repeat-add" : "btn btn-icon");
        button.Attributes["type"] = "button";
        button.Attributes[mark] = "";
        button.InnerHtml.AppendHtml(IconMarkup.Create(icon));
        if (withText)
        {
            button.InnerHtml.Append(text);
        }
        else
        {
            button.Attributes["aria-label"] = text;
            button.Attributes["title"] = text;
        }

        return button;
    }
}
