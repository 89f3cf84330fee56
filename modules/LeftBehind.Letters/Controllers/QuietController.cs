using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Contacts;
using LeftBehind.Letters.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Letters.Controllers;

/// <summary>Families whom nobody has reached for longer than the school allows.</summary>
[RequirePermission(Permissions.RecordContacts)]
internal sealed class QuietController(QuietFamilies families, IUserContext userContext, IAuditLog audit, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/letters/quiet")]
    public async Task<IActionResult> Index(QuietFilter filter, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return View(await families.ReadAsync(filter, cancellationToken));
    }

    [RequirePermission(Permissions.Approve)]
    [HttpPost("/admin/letters/quiet")]
    public async Task<IActionResult> Save([Bind(Prefix = "Settings")] ContactSettings settings, CancellationToken cancellationToken)
    {
        if (userContext.User.Scope is not { Kind: ScopeKind.Organization, Level: OrganizationLevel.School, OrganizationId: var school })
        {
            return NotFound();
        }
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Index", await families.ReadAsync(new QuietFilter(), cancellationToken) with { Settings = settings });
        }
        await families.SaveAsync(settings, cancellationToken);
        await audit.RecordAsync(
            new(AuditAction.Configured, nameof(Organizations.Entities.Organization), $"{school}") { OrganizationId = school, Detail = text["Without contact after {0} days", settings.QuietDays] }, cancellationToken);
        TempData.Flash(FlashKind.Done, text["Saved. The list follows the new number."]);
        return LocalRedirect("/admin/letters/quiet");
    }
}
