using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Sending;
using LeftBehind.Letters.Services;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Letters.Controllers;

/// <summary>The letter by WeChat, one person after the other, or by text message to all at once.</summary>
[RequirePermission(Permissions.Edit)]
internal sealed class ForwardController(IContentManager content, LetterForwarding forwarding, LetterMessages messages, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/letters/{id:length(32)}/forward")]
    public async Task<IActionResult> Index(string id, CancellationToken cancellationToken) =>
        await content.GetLetterAsync(id, cancellationToken, ContentVersion.Published) is { } published ? View(await forwarding.ReadAsync(published, cancellationToken)) : NotFound();

    [HttpPost("/admin/letters/{id:length(32)}/messages")]
    public async Task<IActionResult> Messages(string id, CancellationToken cancellationToken)
    {
        if (await content.GetLetterAsync(id, cancellationToken, ContentVersion.Published) is not { } published)
        {
            return NotFound();
        }
        if (messages.Obstacle is { } obstacle)
        {
            TempData.Flash(FlashKind.Failed, obstacle);
            return LocalRedirect($"/admin/letters/{id}/receipts");
        }
        var (queued, without) = await messages.QueueAsync(published, cancellationToken);
        TempData.Flash(queued > 0 ? FlashKind.Done : FlashKind.Warning, text["{0} text messages are on their way; {1} people have no mobile phone in the file.", queued, without]);
        return LocalRedirect($"/admin/letters/{id}/receipts");
    }
}
