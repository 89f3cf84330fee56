using LeftBehind.Portal.ViewModels;

namespace LeftBehind.Portal.Controllers;

/// <summary>What the pages of a letter have in common.</summary>
internal abstract class FamilyController : Controller
{
    protected IActionResult Show(string page, FamilyVisit visit, FamilyAnswer? answer = null) => View(page, new FamilyPage(visit, answer ?? new()));

    /// <summary>One page for what is unknown, over and withdrawn.</summary>
    protected IActionResult Gone()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View(FamilyPages.Gone);
    }

    protected IActionResult ToLetter(string token) => LocalRedirect($"/p/{token}");
}
