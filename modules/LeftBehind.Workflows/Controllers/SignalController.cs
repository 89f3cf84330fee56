using LeftBehind.Workflows.Engine;
using Microsoft.AspNetCore.Authorization;

namespace LeftBehind.Workflows.Controllers;

/// <summary>Another system tells a workflow to go on. Who has the address may.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class SignalController(WorkflowSignals signals) : Controller
{
    [HttpPost("/signals/{workflowId:length(32)}/{activityId}/{token:length(24)}")]
    public async Task<IActionResult> Index(string workflowId, string activityId, string token, CancellationToken cancellationToken) =>
        await signals.ReceiveAsync(workflowId, activityId, token, cancellationToken) ? NoContent() : NotFound();
}
