using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Screens;
using LeftBehind.Users.Services;
using LeftBehind.Users.ViewModels;

namespace LeftBehind.Users.Controllers;

/// <summary>The roles and what each of them may do.</summary>
[RequirePermission(Permissions.ManageRoles)]
internal sealed class RolesController(RoleEditor editor, PeopleReader people, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/roles")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await editor.ListAsync(people.Today, cancellationToken));

    [HttpGet("/admin/roles/{role}")]
    public async Task<IActionResult> Role(string role, CancellationToken cancellationToken) =>
        RoleNames.All.Contains(role) ? View(await editor.PageAsync(role, cancellationToken)) : NotFound();

    [HttpPost("/admin/roles/{role}")]
    public async Task<IActionResult> Role(string role, RoleForm form, CancellationToken cancellationToken)
    {
        if (!RoleNames.All.Contains(role))
        {
            return NotFound();
        }
        await editor.SaveAsync(role, form.Held, cancellationToken);
        TempData.Flash(FlashKind.Done, text["Saved. It works within a minute."]);
        return LocalRedirect("/admin/roles");
    }
}
