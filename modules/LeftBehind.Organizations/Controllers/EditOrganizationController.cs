using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.Services;
using LeftBehind.Organizations.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Organizations.Controllers;

[RequirePermission(Permissions.ManageClasses)]
internal sealed class EditOrganizationController(OrganizationReader reader, OrganizationEditor editor, OrganizationRights rights, OrganizationWords words, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/organizations/{id:int}/edit")]
    public async Task<IActionResult> Index(int id, CancellationToken cancellationToken) =>
        await reader.FindAsync(id, cancellationToken) is { } row && rights.MayEdit(row) ? await ShowAsync(OrganizationForms.Of(row), row, [], cancellationToken) : NotFound();

    [HttpPost("/admin/organizations/{id:int}/edit")]
    public async Task<IActionResult> Index(int id, OrganizationForm form, CancellationToken cancellationToken)
    {
        if (await reader.TrackAsync(id, cancellationToken) is not { } row || !rights.MayEdit(row))
        {
            return NotFound();
        }
        form.Level = row.Level;
        if (form.Revision != row.Revision)
        {
            var meanwhile = OrganizationForms.Differences(form, OrganizationForms.Of(row), text);
            ModelState.Remove("Form.Revision");
            ModelState.AddModelError("", text["Somebody else has changed this meanwhile. Compare with what is stored now, and save again if yours shall stand."]);
            form.Revision = row.Revision;
            return await ShowAsync(form, row, meanwhile, cancellationToken);
        }
        if (ModelState.IsValid && await StoreAsync(row, form, cancellationToken) is { } fault)
        {
            ModelState.AddModelError($"Form.{fault.Member}", words.Fault(fault.Text));
        }
        if (!ModelState.IsValid)
        {
            return await ShowAsync(form, row, [], cancellationToken);
        }
        TempData.Flash(FlashKind.Done, text["Saved."]);
        return LocalRedirect($"/admin/organizations/{id}");
    }

    private async Task<OrganizationFault?> StoreAsync(Organization row, OrganizationForm form, CancellationToken cancellationToken)
    {
        if (rights.MayManage(row))
        {
            return await editor.UpdateAsync(row, form, await ParentAsync(row, cancellationToken), cancellationToken);
        }
        await editor.UpdateContactAsync(row, form, cancellationToken);
        return null;
    }

    private async Task<IActionResult> ShowAsync(OrganizationForm form, Organization row, IReadOnlyList<(string Field, string Value)> meanwhile, CancellationToken cancellationToken) =>
        View(new OrganizationEdit(form)
        {
            Organization = row,
            Parent = await ParentAsync(row, cancellationToken),
            Whole = rights.MayManage(row),
            Meanwhile = meanwhile,
        });

    private async Task<Organization?> ParentAsync(Organization row, CancellationToken cancellationToken) =>
        row.ParentId is { } parent ? await reader.FindAsync(parent, cancellationToken) : null;
}
