using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Navigation;
using LeftBehind.Ui.Screens;
using LeftBehind.Users.Entities;
using LeftBehind.Users.Services;
using LeftBehind.Users.ViewModels;
using Microsoft.AspNetCore.Identity;

namespace LeftBehind.Users.Controllers;

/// <summary>One's own account: what it says, what one may do with it, and the phone that colleagues reach one on. The rest is changed by those who manage accounts.</summary>
[SignedIn]
internal sealed class ProfileController(UserManager<User> users, IAssignmentSource assignments, SubstituteReader substitutes, OwnAddresses addresses, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/account")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        await users.GetUserAsync(User) is { } user ? View(await PageAsync(user, new ProfileForm { Phone = user.PhoneNumber }, cancellationToken)) : NotFound();

    [HttpPost("/account")]
    public async Task<IActionResult> Index(ProfileForm form, CancellationToken cancellationToken)
    {
        if (await users.GetUserAsync(User) is not { } user)
        {
            return NotFound();
        }
        if (!ModelState.IsValid)
        {
            return View(await PageAsync(user, form, cancellationToken));
        }
        await addresses.SetPhoneAsync(user, form.Phone?.Trim(), cancellationToken);
        TempData.Flash(FlashKind.Done, text["Saved."]);
        return LocalRedirect("/account");
    }

    private async Task<ProfilePage> PageAsync(User user, ProfileForm form, CancellationToken cancellationToken)
    {
        var (tasks, open) = (await assignments.ListAsync(cancellationToken), new List<AssignmentOption>());
        foreach (var task in tasks)
        {
            if (await substitutes.FindAsync(task.Id, cancellationToken) is not null)
            {
                open.Add(task);
            }
        }
        return new(user, tasks, form) { ToStandInFor = open, Addresses = await addresses.LinesAsync(user, cancellationToken) };
    }
}
