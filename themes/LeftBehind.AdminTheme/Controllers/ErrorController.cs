using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;

namespace LeftBehind.AdminTheme.Controllers;

/// <summary>What a person sees where something is not there or went wrong. Never says which of the two reasons for 404 it was.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class ErrorController : Controller
{
    [Route("/error/{status:int}")]
    public IActionResult Index()
    {
        // Not a parameter: binding reads the form first, and a form that was refused cannot be read.
        var status = int.Parse((string)RouteData.Values["status"]!, CultureInfo.InvariantCulture);
        Response.StatusCode = status;
        // Families are told in their own pages, without a way to the desk of the school.
        return View(Asked().StartsWith("/p/", StringComparison.Ordinal) ? "Family" : "Index", status);
    }

    private string Asked() => HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? "";
}
