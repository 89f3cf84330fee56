using LeftBehind.Abstractions.Security;
using LeftBehind.Users.Services;

namespace LeftBehind.Users.Controllers;

[RequirePermission(Permissions.View)]
internal sealed class PersonController(PersonReader reader) : Controller
{
    [HttpGet("/admin/people/{id:int}")]
    public async Task<IActionResult> Index(int id, CancellationToken cancellationToken) =>
        await reader.ReadAsync(id, cancellationToken) is { } page ? View(page) : NotFound();
}
