using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Services;

namespace LeftBehind.Organizations.Controllers;

/// <summary>The terms that hold for the user's organization, year by year.</summary>
[RequirePermission(Permissions.View)]
internal sealed class SchoolYearsController(TermEditor terms) : Controller
{
    [HttpGet("/admin/school-years")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        ViewData[nameof(terms.MaySet)] = terms.MaySet;
        return View(await terms.YearsAsync(cancellationToken));
    }
}
