using LeftBehind.Abstractions.Security;
using LeftBehind.Workflows.Services;
using LeftBehind.Workflows.ViewModels;

namespace LeftBehind.Workflows.Controllers;

[RequirePermission(Permissions.UseInbox)]
internal sealed class InboxController(InboxReader reader) : Controller
{
    [HttpGet("/admin/inbox")]
    public async Task<IActionResult> Index(InboxFilter filter, CancellationToken cancellationToken)
    {
        // A filter that cannot be read (an address typed by hand) is no reason to show nothing.
        ModelState.Clear();
        return View(await reader.ReadAsync(filter, cancellationToken));
    }

    /// <summary>For the menu: how much waits, or nothing.</summary>
    [HttpGet("/admin/inbox/count")]
    public async Task<IActionResult> Count(CancellationToken cancellationToken) =>
        await reader.CountInMenuAsync(cancellationToken) is { Length: > 0 } count ? Content(count) : NoContent();
}
