using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Services;

namespace LeftBehind.Children.Controllers;

[RequirePermission(Permissions.ViewCards)]
internal sealed class ChildFileController(ChildFileReader reader) : Controller
{
    [HttpGet("/admin/children/{id:length(32)}")]
    public async Task<IActionResult> Index(string id, CancellationToken cancellationToken)
    {
        if (await reader.OpenAsync(id, cancellationToken) is not { } model)
        {
            return NotFound();
        }
        return View(ChildSightRules.SeesWholeFile(model.User) ? "Index" : "Card", model);
    }
}
