using LeftBehind.Abstractions.Security;
using LeftBehind.Audit.Services;
using LeftBehind.Audit.ViewModels;

namespace LeftBehind.Audit.Controllers;

/// <summary>Who saw and changed what in one's organization. Reading it leaves a line too.</summary>
[RequirePermission(Permissions.View)]
internal sealed class AuditLogController(AuditReader reader, IAuditLog audit) : Controller
{
    [HttpGet("/admin/audit")]
    public async Task<IActionResult> Index(AuditFilter filter, CancellationToken cancellationToken)
    {
        var page = await reader.PageAsync(filter, cancellationToken);
        await audit.RecordNowAsync(new AuditEntry(AuditAction.Opened, AuditLogSubject.Kind, ""), cancellationToken);
        return View(page);
    }
}
