using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Ui.Screens;
using LeftBehind.Users.Services;

namespace LeftBehind.Users.Controllers;

/// <summary>How files with people's data leave the site.</summary>
[RequirePermission(Permissions.ManageExports)]
internal sealed class ExportRulesController(ISettings settings, IAuditLog audit, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/exports")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await settings.GetAsync<PersonalFileSettings>(null, cancellationToken));

    [HttpPost("/admin/exports")]
    public async Task<IActionResult> Index(bool mustBeLocked, CancellationToken cancellationToken)
    {
        await settings.SaveAsync(new PersonalFileSettings { MustBeLocked = mustBeLocked }, null, cancellationToken);
        await audit.RecordAsync(new(AuditAction.Configured, ModuleSubject.Kind, "LeftBehind.Users") { Detail = mustBeLocked ? text["Files leave with a password only"] : text["Files leave with or without a password"] }, cancellationToken);
        TempData.Flash(FlashKind.Done, text["Saved."]);
        return LocalRedirect("/admin/exports");
    }
}
