using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Screens;
using LeftBehind.Users.Entities;
using LeftBehind.Users.Services;
using LeftBehind.Users.ViewModels;

namespace LeftBehind.Users.Controllers;

[RequirePermission(Permissions.Manage)]
internal sealed class EditPersonController(PeopleReader people, AccountRights rights, AccountEditor editor, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/people/{id:int}/edit")]
    public async Task<IActionResult> Index(int id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } user
            ? View(new EditPerson(user, new AccountForm { DisplayName = user.DisplayName, UserName = user.UserName, Phone = user.PhoneNumber, Stamp = user.ConcurrencyStamp }))
            : NotFound();

    [HttpPost("/admin/people/{id:int}/edit")]
    public async Task<IActionResult> Index(int id, AccountForm account, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } user)
        {
            return NotFound();
        }
        if (account.Stamp != user.ConcurrencyStamp)
        {
            ModelState.Remove("Account.Stamp");
            account.Stamp = user.ConcurrencyStamp;
            ModelState.AddModelError("", text["Somebody else has changed this meanwhile: {0}, user name {1}, phone {2}. Save again if yours shall stand.", user.DisplayName, user.UserName!, user.PhoneNumber ?? ""]);
        }
        if (ModelState.IsValid && await editor.UpdateAsync(user, account, cancellationToken) is { } fault)
        {
            ModelState.AddModelError($"Account.{fault.Member}", fault.Text);
        }
        if (!ModelState.IsValid)
        {
            return View(new EditPerson(user, account));
        }
        TempData.Flash(FlashKind.Done, text["Saved."]);
        return LocalRedirect($"/admin/people/{id}");
    }

    private async Task<User?> FindAsync(int id, CancellationToken cancellationToken) =>
        await people.FindAsync(id, cancellationToken) is { } user && await rights.MayManageAsync(id, cancellationToken) ? user : null;
}
