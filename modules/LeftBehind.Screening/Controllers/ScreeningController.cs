using LeftBehind.Abstractions.Security;
using LeftBehind.Screening.Services;

namespace LeftBehind.Screening.Controllers;

[RequirePermission(Permissions.View)]
internal sealed class ScreeningController(ScreeningReader reader) : Controller
{
    [HttpGet("/admin/screening")]
    public async Task<IActionResult> Index(int? school, CancellationToken cancellationToken) =>
        await reader.ReadAsync(school, cancellationToken) is { } overview ? View(overview) : NotFound();
}
