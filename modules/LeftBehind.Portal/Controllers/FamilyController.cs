using LeftBehind.Portal.Services;
using LeftBehind.Portal.ViewModels;

namespace LeftBehind.Portal.Controllers;

/// <summary>What the pages of a letter have in common.</summary>
internal abstract class FamilyController : Controller
{
    protected IActionResult Show(string page, FamilyVisit visit, FamilyAnswer? answer = null) => View(page, new FamilyPage(visit, answer ?? new()));

    /// <summary>What is shown to whoever may read the letter; everybody else goes to the door.</summary>
    protected async Task<IActionResult> ShowToReaderAsync(FamilyVisits visits, string token, Func<FamilyVisit, Task<IActionResult>> show, CancellationToken cancellationToken) =>
        await visits.FindAsync(token, cancellationToken) switch
        {
            null => Gone(),
            { MayRead: false } => ToLetter(token),
            var visit => await show(visit),
        };

    /// <summary>One page for what is unknown, over and withdrawn.</summary>
    protected IActionResult Gone()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View(FamilyPages.Gone);
    }

    protected IActionResult ToLetter(string token) => LocalRedirect($"/p/{token}");
}
