using LeftBehind.Abstractions.Security;
using LeftBehind.Notifications.Mail;
using LeftBehind.Notifications.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Notifications.Controllers;

/// <summary>The mail server of the site.</summary>
[RequirePermission(Permissions.Configure)]
internal sealed class MailController(MailSettingsStore store, MailTrial trial, IStringLocalizer<Startup> text) : Controller
{
    private const string Page = "/admin/messages/mail";

    [HttpGet(Page)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(PageOf(await store.ReadAsync(cancellationToken)));

    [HttpPost(Page)]
    public async Task<IActionResult> Index(MailForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            var kept = await store.ReadAsync(cancellationToken);
            return View(PageOf(kept) with { Form = form });
        }
        await store.SaveAsync(form, cancellationToken);
        TempData.Flash(FlashKind.Done, text["Saved."]);
        return LocalRedirect(Page);
    }

    /// <summary>Sends a mail at once and says what came of it.</summary>
    [HttpPost(Page + "/test")]
    public async Task<IActionResult> Test(string? address, CancellationToken cancellationToken)
    {
        if (!MailText.IsAddress(address?.Trim() ?? ""))
        {
            TempData.Flash(FlashKind.Failed, text["Enter the address that the test goes to."]);
        }
        else if (await trial.SendAsync(address!.Trim(), cancellationToken) is { Length: > 0 } fault)
        {
            TempData.Flash(FlashKind.Failed, fault);
        }
        else
        {
            TempData.Flash(FlashKind.Done, text["The mail server took the test. Look whether it arrives."]);
        }
        return LocalRedirect(Page);
    }

    private static MailPage PageOf(MailSettings settings) => new(MailForm.Of(settings), settings.Password.Length > 0, settings.IsSetUp);
}
