using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.Services;
using LeftBehind.Organizations.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Organizations.Controllers;

/// <summary>Classes have no name of their own to change: it follows from year and number.</summary>
[RequirePermission(Permissions.Manage)]
internal sealed class RenameOrganizationController(OrganizationReader reader, OrganizationEditor editor, OrganizationRights rights, OrganizationWords words, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/organizations/{id:int}/rename")]
    public async Task<IActionResult> Index(int id, CancellationToken cancellationToken) =>
        Renamable(await reader.FindAsync(id, cancellationToken)) is { } row ? View(new OrganizationStep<RenameForm>(row, new RenameForm { Name = row.Name, Revision = row.Revision })) : NotFound();

    [HttpPost("/admin/organizations/{id:int}/rename")]
    public async Task<IActionResult> Index(int id, RenameForm form, CancellationToken cancellationToken)
    {
        if (Renamable(await reader.TrackAsync(id, cancellationToken)) is not { } row)
        {
            return NotFound();
        }
        if (form.Revision != row.Revision)
        {
            ModelState.AddModelError("", text["Somebody else has changed this meanwhile. Load the page again."]);
        }
        if (form.From > reader.Today)
        {
            ModelState.AddModelError("Form.From", words.Fault(OrganizationRules.DayLiesAhead));
        }
        if (ModelState.IsValid && await editor.RenameAsync(row, form, cancellationToken) is { } fault)
        {
            ModelState.AddModelError("Form.Name", words.Fault(fault.Text));
        }
        if (!ModelState.IsValid)
        {
            return View(new OrganizationStep<RenameForm>(row, form));
        }
        TempData.Flash(FlashKind.Done, text["The new name has been saved."]);
        return LocalRedirect($"/admin/organizations/{id}");
    }

    private Organization? Renamable(Organization? row) => row is not null && row.Level != OrganizationLevel.Class && rights.MayManage(row) ? row : null;
}
