using LeftBehind.Abstractions.Security;
using LeftBehind.Users.Services;
using LeftBehind.Users.ViewModels;

namespace LeftBehind.Users.Controllers;

/// <summary>A new account with its first role. The answer shows the first password, once: it is kept nowhere.</summary>
[RequirePermission(Permissions.Manage)]
internal sealed class NewPersonController(AccountEditor editor, PlaceReader places, SlipWriter slips) : Controller
{
    [HttpGet("/admin/people/new")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(new NewPerson(new AccountForm(), await places.ReadAsync(new AssignmentForm(), cancellationToken)));

    [HttpPost("/admin/people/new")]
    public async Task<IActionResult> Index(AccountForm account, AssignmentForm assignment, CancellationToken cancellationToken)
    {
        if (ModelState.IsValid)
        {
            var (made, password, fault) = await editor.CreateAsync(account, assignment, cancellationToken);
            if (made is not null)
            {
                return View("PasswordSlips", await slips.WriteAsync([(made, password)], cancellationToken));
            }
            ModelState.AddModelError(fault!.Member is nameof(account.DisplayName) or nameof(account.UserName) ? $"Account.{fault.Member}" : $"Assignment.{fault.Member}", fault.Text);
        }
        return View(new NewPerson(account, await places.ReadAsync(assignment, cancellationToken)));
    }

    /// <summary>The part of the form that depends on the role.</summary>
    [HttpGet("/admin/people/place")]
    public async Task<IActionResult> Place(AssignmentForm assignment, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return PartialView("_RolePlace", await places.ReadAsync(assignment, cancellationToken));
    }
}
