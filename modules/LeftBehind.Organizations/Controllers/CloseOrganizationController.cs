using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Services;
using LeftBehind.Organizations.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Organizations.Controllers;

/// <summary>Nothing is deleted: what is closed leaves the lists from its last day on, and can be opened again.</summary>
[RequirePermission(Permissions.ManageClasses)]
internal sealed class CloseOrganizationController(OrganizationReader reader, OrganizationEditor editor, OrganizationRights rights, OrganizationWords words, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/organizations/{id:int}/close")]
    public async Task<IActionResult> Index(int id, CancellationToken cancellationToken) =>
        await reader.FindAsync(id, cancellationToken) is { } row && rights.MayManage(row) ? View(new OrganizationStep<CloseForm>(row, new CloseForm { LastDay = reader.Today, Revision = row.Revision })) : NotFound();

    [HttpPost("/admin/organizations/{id:int}/close")]
    public async Task<IActionResult> Index(int id, CloseForm form, CancellationToken cancellationToken)
    {
        if (await reader.TrackAsync(id, cancellationToken) is not { } row || !rights.MayManage(row))
        {
            return NotFound();
        }
        if (ModelState.IsValid && await editor.CloseAsync(row, form.LastDay, cancellationToken) is { } fault)
        {
            ModelState.AddModelError($"Form.{fault.Member}", words.Fault(fault.Text));
        }
        if (!ModelState.IsValid)
        {
            return View(new OrganizationStep<CloseForm>(row, form));
        }
        TempData.Flash(FlashKind.Done, text["{0} is closed after its last day.", row.NameOn(reader.Today)]);
        return LocalRedirect($"/admin/organizations/{id}");
    }

    [HttpPost("/admin/organizations/{id:int}/reopen")]
    public async Task<IActionResult> Reopen(int id, CancellationToken cancellationToken)
    {
        if (await reader.TrackAsync(id, cancellationToken) is not { } row || !rights.MayManage(row))
        {
            return NotFound();
        }
        await editor.CloseAsync(row, null, cancellationToken);
        TempData.Flash(FlashKind.Done, text["{0} is in use again.", row.NameOn(reader.Today)]);
        return LocalRedirect($"/admin/organizations/{id}");
    }
}
