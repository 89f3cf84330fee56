using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Screens;
using LeftBehind.Users.Entities;
using LeftBehind.Users.Services;

namespace LeftBehind.Users.Controllers;

/// <summary>The door of a person's account.</summary>
[RequirePermission(Permissions.Manage)]
internal sealed class AccountController(PeopleReader people, AccountRights rights, AccountGate gate, SlipWriter slips, IStringLocalizer<Startup> text) : Controller
{
    private const int MostAtOnce = 300;

    /// <summary>New first passwords for one person or for those ticked in the list; all of them or none.</summary>
    [HttpPost("/admin/people/passwords")]
    public async Task<IActionResult> Passwords(int[] id, CancellationToken cancellationToken)
    {
        if (id.Length > MostAtOnce)
        {
            return BadRequest();
        }
        var accounts = new List<(User, string)>(id.Length);
        foreach (var userId in id.Distinct())
        {
            if (await FindAsync(userId, cancellationToken) is not { } user)
            {
                return NotFound();
            }
            accounts.Add((user, await gate.ResetPasswordAsync(user, cancellationToken)));
        }
        return accounts.Count == 0 ? LocalRedirect("/admin/people") : View("PasswordSlips", await slips.WriteAsync(accounts, cancellationToken));
    }

    [HttpPost("/admin/people/{id:int}/unlock")]
    public Task<IActionResult> Unlock(int id, CancellationToken cancellationToken) =>
        DoAsync(id, gate.UnlockAsync, text["The account is unlocked."], cancellationToken);

    [HttpPost("/admin/people/{id:int}/close")]
    public Task<IActionResult> Close(int id, CancellationToken cancellationToken) =>
        DoAsync(id, (user, stop) => gate.CloseAsync(user, closed: true, stop), text["The account is closed. Nobody can sign in with it any more."], cancellationToken);

    [HttpPost("/admin/people/{id:int}/reopen")]
    public Task<IActionResult> Reopen(int id, CancellationToken cancellationToken) =>
        DoAsync(id, (user, stop) => gate.CloseAsync(user, closed: false, stop), text["The account is open again."], cancellationToken);

    private async Task<IActionResult> DoAsync(int id, Func<User, CancellationToken, Task> what, string done, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } user)
        {
            return NotFound();
        }
        await what(user, cancellationToken);
        TempData.Flash(FlashKind.Done, done);
        return LocalRedirect($"/admin/people/{id}");
    }

    private async Task<User?> FindAsync(int id, CancellationToken cancellationToken) =>
        await people.FindAsync(id, cancellationToken) is { } user && await rights.MayManageAsync(id, cancellationToken) ? user : null;
}
