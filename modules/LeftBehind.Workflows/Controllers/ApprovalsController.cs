using LeftBehind.Abstractions.Security;
using LeftBehind.Workflows.Services;
using LeftBehind.Workflows.ViewModels;

namespace LeftBehind.Workflows.Controllers;

/// <summary>How far workflows have come, and one of them step by step.</summary>
[RequirePermission(Permissions.View)]
internal sealed class ApprovalsController(WorkflowReader reader) : Controller
{
    [HttpGet("/admin/approvals")]
    public async Task<IActionResult> Index(WorkflowFilter filter, CancellationToken cancellationToken)
    {
        // A filter that cannot be read (an address typed by hand) is no reason to show nothing.
        ModelState.Clear();
        return View(await reader.ListAsync(filter, cancellationToken));
    }

    [HttpGet("/admin/approvals/{workflowId:length(32)}")]
    public async Task<IActionResult> Workflow(string workflowId, CancellationToken cancellationToken) =>
        await reader.PageAsync(workflowId, cancellationToken) is { } page ? View(page) : NotFound();
}
