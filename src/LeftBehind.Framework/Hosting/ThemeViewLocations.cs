using Microsoft.AspNetCore.Mvc.Razor;

namespace LeftBehind.Framework.Hosting;

/// <summary>A theme's view at <c>Themes/Admin/Views/…</c> stands before a module's view at <c>Views/…</c>.</summary>
internal sealed class ThemeViewLocations : IViewLocationExpander
{
    private const string Theme = "Admin";

    public void PopulateValues(ViewLocationExpanderContext context)
    {
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        string[] usual = [.. viewLocations];
        return usual.Select(location => $"/Themes/{Theme}{location}").Concat(usual);
    }
}
