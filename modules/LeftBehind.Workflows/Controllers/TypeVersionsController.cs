using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Screens;
using LeftBehind.Workflows.Services;

namespace LeftBehind.Workflows.Controllers;

/// <summary>How two versions of a type differ, and the way back to an old one.</summary>
[RequirePermission(Permissions.Manage)]
internal sealed class TypeVersionsController(TypeVersions versions, IAuditLog audit, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/workflows/types/{typeId}/compare")]
    public async Task<IActionResult> Compare(string typeId, int? from, int? to, CancellationToken cancellationToken) =>
        await versions.CompareAsync(typeId, from, to, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("/admin/workflows/types/{typeId}/bring-back")]
    public async Task<IActionResult> BringBack(string typeId, int version, CancellationToken cancellationToken)
    {
        if (await versions.BringBackAsync(typeId, version, cancellationToken) is not { } problems)
        {
            return NotFound();
        }
        if (problems.Count > 0)
        {
            TempData.Flash(FlashKind.Failed, text["Version {0} cannot be brought back today: {1}", version, string.Join(" ", problems.Select(problem => problem.Text))]);
        }
        else
        {
            await audit.RecordAsync(new AuditEntry(AuditAction.Restored, WorkflowTypeSubject.Kind, typeId) { Detail = text["version {0} brought back", version] }, cancellationToken);
            TempData.Flash(FlashKind.Done, text["What version {0} said holds again, as a new version.", version]);
        }
        return LocalRedirect($"/admin/workflows/types/{Uri.EscapeDataString(typeId)}");
    }
}
