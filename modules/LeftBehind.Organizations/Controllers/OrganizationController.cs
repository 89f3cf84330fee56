using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Services;

namespace LeftBehind.Organizations.Controllers;

/// <summary>One organization: what is known of it, what stands under it, what can be done with it.</summary>
[RequirePermission(Permissions.View)]
internal sealed class OrganizationController(OrganizationPageReader pages) : Controller
{
    [HttpGet("/admin/organizations/{id:int}")]
    public async Task<IActionResult> Index(int id, CancellationToken cancellationToken) =>
        await pages.ReadAsync(id, cancellationToken) is { } page ? View(page) : NotFound();
}
