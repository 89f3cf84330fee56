using LeftBehind.Abstractions.Security;
using LeftBehind.Notifications.Services;
using LeftBehind.Notifications.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Notifications.Controllers;

/// <summary>What was told to the user.</summary>
[SignedIn]
internal sealed class MessagesController(MessageReader messages, IStringLocalizer<Startup> text) : Controller
{
    private const string List = "/admin/messages";

    [HttpGet(List)]
    public async Task<IActionResult> Index(MessageFilter filter, CancellationToken cancellationToken)
    {
        // A filter that cannot be read (an address typed by hand) is no reason to show nothing.
        ModelState.Clear();
        return View(await messages.ReadAsync(filter, cancellationToken));
    }

    /// <summary>For the header: how many are unread, or nothing.</summary>
    [HttpGet(List + "/count")]
    public async Task<IActionResult> Count(CancellationToken cancellationToken) =>
        await messages.CountAsync(cancellationToken) is { Length: > 0 } count ? Content(count) : NoContent();

    /// <summary>Marks one as read and goes where it leads.</summary>
    [HttpPost(List + "/{id:long}/open")]
    public async Task<IActionResult> Open(long id, CancellationToken cancellationToken)
    {
        if (await messages.OpenAsync(id, cancellationToken) is not { } message)
        {
            return NotFound();
        }
        return LocalRedirect(Url.IsLocalUrl(message.Link) ? message.Link : List);
    }

    [HttpPost(List + "/read-all")]
    public async Task<IActionResult> ReadAll(CancellationToken cancellationToken)
    {
        await messages.ReadAllAsync(cancellationToken);
        TempData.Flash(FlashKind.Done, text["All messages are marked as read."]);
        return LocalRedirect(List);
    }
}
