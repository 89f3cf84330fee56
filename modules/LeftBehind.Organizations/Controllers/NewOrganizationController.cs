using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.Services;
using LeftBehind.Organizations.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Organizations.Controllers;

[RequirePermission(Permissions.ManageClasses)]
internal sealed class NewOrganizationController(OrganizationReader reader, OrganizationEditor editor, OrganizationRights rights, OrganizationWords words, IStringLocalizer<Startup> text) : Controller
{
    private const int MostParents = 200;

    [HttpGet("/admin/organizations/new")]
    public Task<IActionResult> Index(OrganizationLevel level, int? under, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return ShowAsync(new OrganizationForm { Level = level, ParentId = under }, cancellationToken);
    }

    [HttpPost("/admin/organizations/new")]
    public async Task<IActionResult> Index(OrganizationForm form, CancellationToken cancellationToken)
    {
        if (form.ParentId is not { } parentId)
        {
            ModelState.AddModelError("Form.ParentId", words.Fault(OrganizationRules.ParentMissing));
            return await ShowAsync(form, cancellationToken);
        }
        if (await reader.FindAsync(parentId, cancellationToken) is not { } parent || !rights.LevelsUnder(parent).Contains(form.Level))
        {
            return NotFound();
        }
        if (!ModelState.IsValid)
        {
            return await ShowAsync(form, cancellationToken);
        }
        var (made, fault) = await editor.CreateAsync(form, parent, cancellationToken);
        if (made is null)
        {
            ModelState.AddModelError($"Form.{fault!.Member}", words.Fault(fault.Text));
            return await ShowAsync(form, cancellationToken);
        }
        TempData.Flash(FlashKind.Done, text["{0} has been added.", made.NameOn(reader.Today)]);
        return LocalRedirect($"/admin/organizations/{(made.Level == OrganizationLevel.Class ? parent.Id : made.Id)}");
    }

    private async Task<IActionResult> ShowAsync(OrganizationForm form, CancellationToken cancellationToken)
    {
        var parent = form.ParentId is { } id ? await reader.FindAsync(id, cancellationToken) : null;
        if (form.ParentId is not null && parent is null)
        {
            return NotFound();
        }
        var parents = parent is null ? await ParentsAsync(form.Level, cancellationToken) : [];
        var possible = parent is null ? parents.Count > 0 : rights.LevelsUnder(parent).Contains(form.Level);
        return possible ? View(new OrganizationEdit(form) { Parent = parent, Parents = parents, Whole = true }) : NotFound();
    }

    // Above the county there are too many: there one begins on the page of the organization that the new one shall stand under.
    private async Task<IReadOnlyList<Organization>> ParentsAsync(OrganizationLevel level, CancellationToken cancellationToken)
    {
        var parents = new List<Organization>();
        foreach (var above in OrganizationRules.ParentsOf(level).Order())
        {
            parents.AddRange((await reader.OfLevelAsync(above, cancellationToken)).Where(row => reader.IsInUse(row) && rights.LevelsUnder(row).Contains(level)));
        }
        return parents.Count <= MostParents ? parents : [];
    }
}
