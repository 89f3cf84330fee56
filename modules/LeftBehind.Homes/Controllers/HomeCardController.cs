using LeftBehind.Abstractions.Security;
using LeftBehind.Homes.Services;

namespace LeftBehind.Homes.Controllers;

/// <summary>The card of one home. Reading is on record before it is shown: it holds phones.</summary>
[RequirePermission(Permissions.View)]
internal sealed class HomeCardController(HomeCardReader reader) : Controller
{
    [HttpGet("/admin/homes/{id:length(32)}")]
    public async Task<IActionResult> Index(string id, CancellationToken cancellationToken) =>
        await reader.OpenAsync(id, cancellationToken) is { } card ? View(card) : NotFound();
}
