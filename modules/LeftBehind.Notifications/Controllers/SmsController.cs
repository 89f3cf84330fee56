using LeftBehind.Abstractions.Security;
using LeftBehind.Notifications.Sms;
using LeftBehind.Notifications.ViewModels;
using LeftBehind.Ui.Screens;
using Microsoft.Extensions.Configuration;

namespace LeftBehind.Notifications.Controllers;

/// <summary>The gateway for text messages.</summary>
[RequirePermission(Permissions.Configure)]
internal sealed class SmsController(SmsSettingsStore store, IConfiguration configuration, IStringLocalizer<Startup> text) : Controller
{
    private const string Page = "/admin/messages/sms";

    [HttpGet(Page)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var settings = await store.ReadAsync(cancellationToken);
        return View(PageOf(SmsForm.Of(settings), settings));
    }

    [HttpPost(Page)]
    public async Task<IActionResult> Index(SmsForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return View(PageOf(form, await store.ReadAsync(cancellationToken)));
        }
        await store.SaveAsync(form, cancellationToken);
        TempData.Flash(FlashKind.Done, text["Saved."]);
        return LocalRedirect(Page);
    }

    private SmsPage PageOf(SmsForm form, SmsSettings kept) =>
        new(form, kept.Secret.Length > 0, (configuration["LeftBehind:PublicBaseUrl"]?.TrimEnd('/') ?? "") + SmsHookController.Address);
}
