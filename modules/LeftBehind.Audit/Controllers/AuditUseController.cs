using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Security;
using LeftBehind.Audit.Services;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Audit.Controllers;

/// <summary>Whether the log is whole, and what in it is worth a question.</summary>
[RequirePermission(Permissions.View)]
internal sealed class AuditUseController(UnusualUse unusual, AuditChain chain, IAuditLog audit, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/audit/unusual")]
    public async Task<IActionResult> Unusual(CancellationToken cancellationToken)
    {
        var lines = await unusual.ReadAsync(cancellationToken);
        await audit.RecordNowAsync(new AuditEntry(AuditAction.Opened, AuditLogSubject.Kind, ""), cancellationToken);
        return View(lines);
    }

    [HttpPost("/admin/audit/check"), RequirePermission(Permissions.Check)]
    public async Task<IActionResult> Check(CancellationToken cancellationToken)
    {
        var (lines, broken) = await chain.CheckAsync(cancellationToken);
        TempData.Flash(
            broken is null ? FlashKind.Done : FlashKind.Failed,
            broken is null ? text["All {0} sealed lines are as they were written.", lines]
                : text["The log has been changed behind the system's back: the lines sealed on {0:yyyy-MM-dd HH:mm} are not what they were. Keep the database as it is and tell who answers for data protection.", ChinaTime.LocalOf(broken.SealedUtc)]);
        return LocalRedirect("/admin/audit");
    }
}
