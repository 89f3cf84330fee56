using LeftBehind.Abstractions.Security;
using LeftBehind.Notifications.Services;
using LeftBehind.Notifications.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Notifications.Controllers;

/// <summary>E-mails and text messages, and where each stands.</summary>
[RequirePermission(Permissions.ViewOutgoing)]
internal sealed class OutgoingController(OutgoingMessages messages, IStringLocalizer<Startup> text) : Controller
{
    private const string List = "/admin/messages/outgoing";

    [HttpGet(List)]
    public async Task<IActionResult> Index(OutgoingFilter filter, CancellationToken cancellationToken)
    {
        // A filter that cannot be read (an address typed by hand) is no reason to show nothing.
        ModelState.Clear();
        return View(new OutgoingList(filter, await messages.ReadAsync(filter, cancellationToken)));
    }

    [HttpPost(List + "/{id:long}/resend")]
    [RequirePermission(Permissions.Resend)]
    public async Task<IActionResult> Resend(long id, OutgoingFilter filter, CancellationToken cancellationToken)
    {
        if (!await messages.ResendAsync(id, cancellationToken))
        {
            return NotFound();
        }
        TempData.Flash(FlashKind.Done, text["It is sent once more."]);
        // Back to the list that is being worked down.
        ModelState.Clear();
        return LocalRedirect($"{List}?state={filter.State}&channel={filter.Channel}");
    }
}
