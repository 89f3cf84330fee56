using LeftBehind.Abstractions.Security;
using LeftBehind.Notifications.Preferences;
using LeftBehind.Notifications.Services;
using LeftBehind.Notifications.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Notifications.Controllers;

/// <summary>Which messages follow the user out of the admin panel, on which way and when.</summary>
[SignedIn]
internal sealed class MessageSettingsController(MessagePreferences preferences, IStringLocalizer<Startup> text) : Controller
{
    private const string Page = "/admin/messages/settings";

    [HttpGet(Page)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await preferences.PageAsync(cancellationToken));

    [HttpPost(Page)]
    public async Task<IActionResult> Index(MessageSettingsForm form, CancellationToken cancellationToken)
    {
        var page = await preferences.PageAsync(form, cancellationToken);
        foreach (var way in Enum.GetValues<MessageWay>().Where(way => form.Uses(way) && !page.Has(way)))
        {
            ModelState.AddModelError("", way == MessageWay.Sms ? text["Confirm a mobile number under “My account” first."] : text["Confirm an e-mail address under “My account” first."]);
        }
        if (!ModelState.IsValid)
        {
            return View(page);
        }
        await preferences.SaveAsync(form, cancellationToken);
        TempData.Flash(FlashKind.Done, text["Saved."]);
        return LocalRedirect(Page);
    }
}
