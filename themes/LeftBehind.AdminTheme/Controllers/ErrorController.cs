using Microsoft.AspNetCore.Authorization;

namespace LeftBehind.AdminTheme.Controllers;

/// <summary>What a person sees where something is not there or went wrong. Never says which of the two reasons for 404 it was.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class ErrorController : Controller
{
    [Route("/error/{status:int}")]
    public IActionResult Index(int status)
    {
        Response.StatusCode = status;
        return View(status);
    }
}
