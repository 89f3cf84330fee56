using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Screens;
using LeftBehind.Users.Entities;
using LeftBehind.Users.Services;
using LeftBehind.Users.ViewModels;

namespace LeftBehind.Users.Controllers;

/// <summary>Gives a person a further role, or ends one.</summary>
[RequirePermission(Permissions.Manage)]
internal sealed class RolesOfPersonController(PeopleReader people, PlaceReader places, AssignmentEditor editor, IUserContext userContext, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/people/{id:int}/roles/new")]
    public async Task<IActionResult> Give(int id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } user ? View(new GiveRole(user, await places.ReadAsync(new AssignmentForm(), cancellationToken))) : NotFound();

    [HttpPost("/admin/people/{id:int}/roles/new")]
    public async Task<IActionResult> Give(int id, AssignmentForm assignment, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } user)
        {
            return NotFound();
        }
        var fault = !ModelState.IsValid ? null
            : await editor.FaultOfAsync(assignment, cancellationToken) ?? await editor.GiveAsync(id, assignment, cancellationToken);
        if (fault is not null)
        {
            ModelState.AddModelError($"Assignment.{fault.Member}", fault.Text);
        }
        if (!ModelState.IsValid)
        {
            return View(new GiveRole(user, await places.ReadAsync(assignment, cancellationToken)));
        }
        TempData.Flash(FlashKind.Done, text["The role has been given. It works within a minute."]);
        return LocalRedirect($"/admin/people/{id}");
    }

    [HttpPost("/admin/people/{id:int}/roles/{assignment:long}/end")]
    public async Task<IActionResult> End(int id, long assignment, CancellationToken cancellationToken)
    {
        if (await editor.FindAsync(id, assignment, cancellationToken) is not { } row || !editor.MayEnd(row))
        {
            return NotFound();
        }
        await editor.EndAsync(row, cancellationToken);
        TempData.Flash(FlashKind.Done, text["The role has ended."]);
        return LocalRedirect($"/admin/people/{id}");
    }

    // Nobody adds to their own rights.
    private async Task<User?> FindAsync(int id, CancellationToken cancellationToken) =>
        id == userContext.User.UserId ? null : await people.FindAsync(id, cancellationToken);
}
