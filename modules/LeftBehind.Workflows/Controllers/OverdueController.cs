using LeftBehind.Abstractions.Security;
using LeftBehind.Workflows.Overdue;

namespace LeftBehind.Workflows.Controllers;

[RequirePermission(Permissions.UseInbox)]
internal sealed class OverdueController(OverdueReader reader) : Controller
{
    [HttpGet("/admin/inbox/overdue")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await reader.ListAsync(cancellationToken));
}
