using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Screens;
using LeftBehind.Workflows.Services;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Controllers;

/// <summary>The types: what they are, which of them begin, and how they were.</summary>
[RequirePermission(Permissions.Manage)]
internal sealed class WorkflowTypesController(WorkflowTypeReader reader, WorkflowTypeStore store, IAuditLog audit, TimeProvider time, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/workflows")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await reader.ListAsync(cancellationToken));

    [HttpGet("/admin/workflows/types/{typeId}")]
    public async Task<IActionResult> Type(string typeId, int? version, CancellationToken cancellationToken) =>
        await reader.PageAsync(typeId, version, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("/admin/workflows/types/{typeId}/switch")]
    public async Task<IActionResult> Switch(string typeId, bool on, CancellationToken cancellationToken)
    {
        if (!await store.SwitchAsync(typeId, on, cancellationToken))
        {
            return NotFound();
        }
        await audit.RecordAsync(new AuditEntry(AuditAction.Configured, WorkflowTypeSubject.Kind, typeId) { Detail = on ? text["switched on"] : text["switched off"] }, cancellationToken);
        TempData.Flash(FlashKind.Done, on ? text["Switched on: it begins from now on."] : text["Switched off: nothing new begins. What is under way goes on."]);
        return LocalRedirect($"/admin/workflows/types/{Uri.EscapeDataString(typeId)}");
    }

    [HttpGet("/admin/workflows/types/{typeId}/export")]
    public async Task<IActionResult> Export(string typeId, int? version, CancellationToken cancellationToken) =>
        await reader.PageAsync(typeId, version, cancellationToken) is { } page
            ? File(WorkflowTypeJson.Recipe(page.Type), "application/json", $"{typeId}-{ChinaTime.Today(time):yyyyMMdd}.recipe.json")
            : NotFound();
}
