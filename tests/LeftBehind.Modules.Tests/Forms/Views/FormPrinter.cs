using LeftBehind.Forms.Annexes;
using LeftBehind.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig;

namespace LeftBehind.Modules.Tests.Forms.Views;

/// <summary>Prints forms of invented children from the real browser, with all style sheets that the page has.</summary>
internal static class FormPrinter
{
    public static Task<PdfDocument> PrintAsync(this Site site, Annex2Sheet sheet, string name) =>
        site.PrintAsync("_Annex2", sheet, "forms-landscape.css", name);

    public static Task<PdfDocument> PrintAsync(this Site site, Annex1Print print, string name) =>
        site.PrintAsync("_Annex1", print, print.PaperStyleSheet, name);

    /// <summary>As a user prints it who has left the browser's own header and footer on.</summary>
    public static async Task<PdfDocument> PrintAsync(this BrowserPage browser, string name)
    {
        var pdf = await browser.Page.PdfAsync(new() { PreferCSSPageSize = true, DisplayHeaderFooter = true });
        await LibreOffice.PictureAsync(pdf, name, 2, TestContext.Current.CancellationToken);
        return PdfDocument.Open(pdf);
    }

    private static async Task<PdfDocument> PrintAsync<T>(this Site site, string view, T model, string paper, string name)
    {
        var html = await site.RenderAsync(view, model);
        await using var browser = await site.OpenBrowserAsync();
        await browser.GoToAsync("/login");
        await browser.Page.SetContentAsync($"""
            <!DOCTYPE html><html lang="zh-CN"><head>
            <link rel="stylesheet" href="/assets/admin/dist/admin-style.css">
            <link rel="stylesheet" href="/assets/forms/forms.css"><link rel="stylesheet" href="/assets/forms/{paper}">
            </head><body><div class="shell"><div class="shell-main"><main class="page print-form"><div class="annex-sheets">{html}</div></main></div></div></body></html>
            """);
        return await browser.PrintAsync(name);
    }

    private static async Task<string> RenderAsync<T>(this Site site, string name, T model)
    {
        await using var scope = site.Scope();
        var services = scope.ServiceProvider;
        var action = new ActionContext(new DefaultHttpContext { RequestServices = services }, new RouteData(), new ActionDescriptor());
        var view = services.GetRequiredService<IRazorViewEngine>().GetView(null, $"/Views/Shared/{name}.cshtml", isMainPage: false).View!;
        using var output = new StringWriter();
        var data = new ViewDataDictionary<T>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = model };
        var temporary = new TempDataDictionary(action.HttpContext, services.GetRequiredService<ITempDataProvider>());
        await view.RenderAsync(new ViewContext(action, view, data, temporary, output, new HtmlHelperOptions()));
        return output.ToString();
    }
}
