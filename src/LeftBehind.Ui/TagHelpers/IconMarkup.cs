using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Ui.TagHelpers;

internal static class IconMarkup
{
    // Neutral on purpose: asset paths show in browsers that stand in classrooms.
    private const string Sprite = "/assets/admin/dist/icons.svg";

    public static TagBuilder Create(string name, string? text = null)
    {
        var use = new TagBuilder("use");
        use.Attributes["href"] = $"{Sprite}#{name}";
        var svg = new TagBuilder("svg");
        svg.AddCssClass("icon");
        if (string.IsNullOrEmpty(text))
        {
            svg.Attributes["aria-hidden"] = "true";
        }
        else
        {
            svg.Attributes["role"] = "img";
            svg.Attributes["aria-label"] = text;
        }

        svg.InnerHtml.AppendHtml(use);
        return svg;
    }
}
