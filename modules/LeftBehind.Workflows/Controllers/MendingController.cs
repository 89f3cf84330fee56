using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Screens;
using LeftBehind.Workflows.Engine;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Services;

namespace LeftBehind.Workflows.Controllers;

/// <summary>Gets a workflow that is stuck going again, or ends it.</summary>
[RequirePermission(Permissions.Manage)]
internal sealed class MendingController(WorkflowReader reader, WorkflowManager workflows, IAuditLog audit, IStringLocalizer<Startup> text) : Controller
{
    [HttpPost("/admin/approvals/{workflowId:length(32)}/retry")]
    public async Task<IActionResult> Retry(string workflowId, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(workflowId, cancellationToken) is not { } workflow)
        {
            return NotFound();
        }
        if (!await workflows.RetryAsync(workflowId, cancellationToken))
        {
            return Back(workflowId, FlashKind.Notice, text["There was nothing to try again: somebody else was first."]);
        }
        await RecordAsync(workflow, AuditAction.Restored, "", cancellationToken);
        return await reader.FindAsync(workflowId, cancellationToken) is { Status: WorkflowStatus.Faulted or WorkflowStatus.Halted }
            ? Back(workflowId, FlashKind.Warning, text["It was tried again and is stuck again."])
            : Back(workflowId, FlashKind.Done, text["It goes on."]);
    }

    [HttpPost("/admin/approvals/{workflowId:length(32)}/cancel")]
    public async Task<IActionResult> Cancel(string workflowId, string? reason, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(workflowId, cancellationToken) is not { } workflow)
        {
            return NotFound();
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return Back(workflowId, FlashKind.Warning, text["Say why it is ended, without names."]);
        }
        if (!await workflows.CancelAsync(workflowId, reason.Trim(), cancellationToken))
        {
            return Back(workflowId, FlashKind.Notice, text["It had ended already."]);
        }
        await RecordAsync(workflow, AuditAction.Archived, reason.Trim(), cancellationToken);
        return Back(workflowId, FlashKind.Done, text["It was ended. What waited for somebody is closed."]);
    }

    private Task RecordAsync(Workflow workflow, AuditAction action, string detail, CancellationToken cancellationToken) =>
        audit.RecordAsync(new AuditEntry(action, WorkflowSubjects.Kind, workflow.WorkflowId) { OrganizationId = workflow.OrganizationId, Detail = detail.Length > 200 ? detail[..200] : detail }, cancellationToken);

    private LocalRedirectResult Back(string workflowId, FlashKind kind, string said)
    {
        TempData.Flash(kind, said);
        return LocalRedirect($"/admin/approvals/{workflowId}");
    }
}
