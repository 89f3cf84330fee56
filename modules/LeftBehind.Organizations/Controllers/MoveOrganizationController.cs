using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.Services;
using LeftBehind.Organizations.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Organizations.Controllers;

/// <summary>Classes stay in their school.</summary>
[RequirePermission(Permissions.Manage)]
internal sealed class MoveOrganizationController(OrganizationReader reader, OrganizationMover mover, OrganizationRights rights, OrganizationWords words, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/organizations/{id:int}/move")]
    public async Task<IActionResult> Index(int id, CancellationToken cancellationToken) =>
        Movable(await reader.FindAsync(id, cancellationToken)) is { } row ? await ShowAsync(row, new MoveForm { Revision = row.Revision }, cancellationToken) : NotFound();

    [HttpPost("/admin/organizations/{id:int}/move")]
    public async Task<IActionResult> Index(int id, MoveForm form, CancellationToken cancellationToken)
    {
        if (Movable(await reader.TrackAsync(id, cancellationToken)) is not { } row)
        {
            return NotFound();
        }
        if (form.Revision != row.Revision)
        {
            ModelState.AddModelError("", text["Somebody else has changed this meanwhile. Load the page again."]);
        }
        if (ModelState.IsValid && await mover.MoveAsync(row, form.ParentCode!, cancellationToken) is { } fault)
        {
            ModelState.AddModelError("Form.ParentCode", words.Fault(fault));
        }
        if (!ModelState.IsValid)
        {
            return await ShowAsync(row, form, cancellationToken);
        }
        TempData.Flash(FlashKind.Done, text["{0} has been moved, and everything that is kept there with it.", row.Name]);
        return LocalRedirect($"/admin/organizations/{id}");
    }

    private async Task<IActionResult> ShowAsync(Organization row, MoveForm form, CancellationToken cancellationToken) =>
        View(new MovePage(row, form, await mover.ParentsAsync(row, cancellationToken)));

    private Organization? Movable(Organization? row) => row is { Level: not (OrganizationLevel.Class or OrganizationLevel.Province) } && rights.MayManage(row) ? row : null;
}
