using LeftBehind.Ui.Navigation;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace LeftBehind.Ui.Screens;

/// <summary>What a view tells the layout, under one spelling.</summary>
public static class ScreenViewData
{
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Breadcrumbs = "Breadcrumbs";
    public const string Actions = "PageActions";

    /// <summary>Set to true for pages that bring a heading of their own.</summary>
    public const string HideHeading = "HideHeading";

    /// <summary>How the page goes to paper: nothing for upright, <c>landscape</c>, <c>card</c> (upright, without the page's heading) or <c>form</c> (landscape, without it).</summary>
    public const string Print = "Print";

    public static void SetPage(this ViewDataDictionary viewData, string title, params Breadcrumb[] trail)
    {
        viewData[Title] = title;
        viewData[Breadcrumbs] = trail;
    }

    public static IReadOnlyList<Breadcrumb> GetBreadcrumbs(this ViewDataDictionary viewData) =>
        viewData[Breadcrumbs] as IReadOnlyList<Breadcrumb> ?? [];

    public static IHtmlContent? GetActions(this ViewDataDictionary viewData) => viewData[Actions] as IHtmlContent;
}
