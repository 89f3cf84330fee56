using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Screens;
using LeftBehind.Users.Entities;
using LeftBehind.Users.Services;
using LeftBehind.Users.ViewModels;
using Microsoft.AspNetCore.Identity;

namespace LeftBehind.Users.Controllers;

/// <summary>One's own e-mail address and mobile number: entered, and proven by a code.</summary>
[SignedIn]
internal sealed class AddressesController(UserManager<User> users, OwnAddresses addresses, IStringLocalizer<Startup> text) : Controller
{
    private const string Page = "/account#addresses";

    [HttpPost("/account/email")]
    public async Task<IActionResult> Email(EmailForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Told(FlashKind.Failed, text["Enter an e-mail address such as li@example.com."]);
        }
        if (await users.GetUserAsync(User) is not { } user)
        {
            return NotFound();
        }
        await addresses.SetEmailAsync(user, form.Address!.Trim(), cancellationToken);
        return await SendAsync(user, NotificationChannel.Email, cancellationToken);
    }

    [HttpPost("/account/email/remove")]
    public async Task<IActionResult> RemoveEmail(CancellationToken cancellationToken)
    {
        if (await users.GetUserAsync(User) is not { } user)
        {
            return NotFound();
        }
        await addresses.SetEmailAsync(user, null, cancellationToken);
        return Told(FlashKind.Done, text["The address is removed. Nothing is sent there any more."]);
    }

    [HttpPost("/account/email/confirm")]
    public Task<IActionResult> ConfirmEmail(string? code, CancellationToken cancellationToken) => ConfirmAsync(NotificationChannel.Email, code, cancellationToken);

    [HttpPost("/account/mobile")]
    public async Task<IActionResult> Mobile(CancellationToken cancellationToken) =>
        await users.GetUserAsync(User) is { } user ? await SendAsync(user, NotificationChannel.Sms, cancellationToken) : NotFound();

    [HttpPost("/account/mobile/confirm")]
    public Task<IActionResult> ConfirmMobile(string? code, CancellationToken cancellationToken) => ConfirmAsync(NotificationChannel.Sms, code, cancellationToken);

    private async Task<IActionResult> SendAsync(User user, NotificationChannel channel, CancellationToken cancellationToken) =>
        await addresses.SendCodeAsync(user, channel, cancellationToken)
            ? Told(FlashKind.Done, text["A code is on its way. Enter it below."])
            : Told(FlashKind.Failed, text["No code was sent: there is no such address, or five were sent within this hour already. Try again in an hour."]);

    private async Task<IActionResult> ConfirmAsync(NotificationChannel channel, string? code, CancellationToken cancellationToken)
    {
        if (await users.GetUserAsync(User) is not { } user)
        {
            return NotFound();
        }
        return await addresses.ProveAsync(user, channel, code?.Trim() ?? "", cancellationToken)
            ? Told(FlashKind.Done, text["The address is confirmed."])
            : Told(FlashKind.Failed, text["The code is wrong or too old. Look again, or have another one sent; after five wrong ones wait a quarter of an hour."]);
    }

    private LocalRedirectResult Told(FlashKind kind, string words)
    {
        // What was wrong in the form is said in the flash; the page itself is made anew.
        ModelState.Clear();
        TempData.Flash(kind, words);
        return LocalRedirect(Page);
    }
}
