using System.Globalization;
using LeftBehind.Ui.Screens;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>
/// Filters over a list. As one types, the part of the page named by <see cref="Target"/> is fetched anew; without script
/// it is an ordinary form. What is sought is sent in the body and comes back in the address sealed: see <see cref="SealedQuery"/>.
/// </summary>
[HtmlTargetElement("filter-bar")]
public sealed class FilterBarTagHelper(IStringLocalizer<UiTexts> texts, SealedQuery sealedQuery, IAntiforgery antiforgery) : TagHelper
{
    private const string SearchPath = "/admin/search";

    /// <summary>The list's element, by id with a leading #.</summary>
    public string Target { get; set; } = "#list";

    /// <summary>Name of the query value of the search box; empty for none.</summary>
    public string Search { get; set; } = SealedQuery.SearchKey;

    public string? Placeholder { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var filters = await output.GetChildContentAsync();
        var request = ViewContext.HttpContext.Request;
        var path = (request.PathBase + request.Path).ToString();
        output.TagName = "form";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClasses("filter-bar");
        var (method, action) = Search.Length > 0 ? ("post", request.PathBase + SearchPath) : ("get", path);
        Set(output, ("method", method), ("action", action), ("role", "search"), ("aria-label", texts["Filter the list"]), ("data-filter", ""), ("hx-" + method, action));
        Set(output, ("hx-trigger", "input delay:350ms, submit"), ("hx-target", Target), ("hx-select", Target));
        Set(output, ("hx-swap", "outerHTML"), ("hx-replace-url", "true"), ("hx-sync", "this:replace"));
        if (Search.Length > 0)
        {
            output.Content.AppendHtml(antiforgery.GetHtml(ViewContext.HttpContext));
            output.Content.AppendHtml(Hidden("to", path));
            output.Content.AppendHtml(SearchBox(sealedQuery.Open(request.Query[Search])));
        }

        output.Content.AppendHtml(filters);
        var submit = new TagBuilder("button");
        submit.AddCssClass("btn btn-outline-secondary");
        submit.Attributes["type"] = "submit";
        submit.InnerHtml.Append(texts["Filter"]);
        output.Content.AppendHtml(submit);
    }

    private TagBuilder SearchBox(string value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("form-control");
        input.Attributes["type"] = "search";
        input.Attributes["name"] = Search;
        input.Attributes["value"] = value;
        input.Attributes["autocomplete"] = "off";
        input.Attributes["maxlength"] = SealedQuery.LongestSearch.ToString(CultureInfo.InvariantCulture);
        input.Attributes["placeholder"] = Placeholder ?? texts["Search"];
        input.Attributes["aria-label"] = Placeholder ?? texts["Search"];
        var box = new TagBuilder("div");
        box.AddCssClass("filter-search");
        box.InnerHtml.AppendHtml(IconMarkup.Create("search"));
        box.InnerHtml.AppendHtml(input);
        return box;
    }

    private static TagBuilder Hidden(string name, string value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        (input.Attributes["type"], input.Attributes["name"], input.Attributes["value"]) = ("hidden", name, value);
        return input;
    }

    private static void Set(TagHelperOutput output, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            output.Attributes.SetAttribute(name, value);
        }
    }
}
