using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Audit.Services;
using LeftBehind.Audit.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Audit.Controllers;

/// <summary>The log as it is shown, filters included.</summary>
[RequirePermission(Permissions.View)]
internal sealed class AuditExportController(AuditReader reader, AuditTable table, TimeProvider time) : Controller
{
    [HttpGet("/admin/audit/export")]
    [HttpPost("/admin/audit/export")]
    public async Task<IActionResult> Index(AuditFilter filter, TableFormat? format, bool page, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        // What the export itself writes into the log is not in it.
        var until = await reader.LastAsync(cancellationToken);
        var layout = table.Layout();
        return new TableFileResult(layout, table.RowsAsync(filter, until, cancellationToken))
        {
            Format = format ?? TableFormat.Xlsx,
            AsPage = page,
            Label = layout.Title,
            Day = ChinaTime.Today(time),
            Count = await reader.CountAsync(filter, until, cancellationToken),
            Subject = AuditLogSubject.Kind,
        };
    }
}
