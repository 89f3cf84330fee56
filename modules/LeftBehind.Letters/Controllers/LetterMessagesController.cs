using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Sending;
using LeftBehind.Letters.Services;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Letters.Controllers;

/// <summary>The link by text message or e-mail, to everybody at once who has not got the letter.</summary>
[RequirePermission(Permissions.Edit)]
internal sealed class LetterMessagesController(IContentManager content, LetterMessages messages, LetterReminders reminders, IStringLocalizer<Startup> text) : Controller
{
    [HttpPost("/admin/letters/{id:length(32)}/messages")]
    public Task<IActionResult> Messages(string id, CancellationToken cancellationToken) =>
        SendAsync(id, LetterChannel.Sms, (queued, without) => without == 0 ? text["{0} text messages are on their way.", queued] : text["{0} text messages are on their way; {1} people have no mobile phone in the file.", queued, without], cancellationToken);

    [HttpPost("/admin/letters/{id:length(32)}/mails")]
    public Task<IActionResult> Mails(string id, CancellationToken cancellationToken) =>
        SendAsync(id, LetterChannel.Email, (queued, without) => without == 0 ? text["{0} e-mails are on their way.", queued] : text["{0} e-mails are on their way; {1} people have no e-mail address in the file.", queued, without], cancellationToken);

    [HttpPost("/admin/letters/{id:length(32)}/again")]
    public Task<IActionResult> Again(string id, CancellationToken cancellationToken) =>
        SendAsync(id, reminders.SendAsync, (queued, without) => text["{0} get the letter once more; {1} can't be reached by a message: call them.", queued, without], cancellationToken);

    private Task<IActionResult> SendAsync(string id, LetterChannel channel, Func<int, int, string> say, CancellationToken cancellationToken) =>
        SendAsync(id, (published, stop) => messages.QueueAsync(published, channel, stop), say, cancellationToken);

    private async Task<IActionResult> SendAsync(
        string id, Func<ContentItem, CancellationToken, Task<(int Queued, int Without)>> send, Func<int, int, string> say, CancellationToken cancellationToken)
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
        var (queued, without) = await send(published, cancellationToken);
        TempData.Flash(queued > 0 ? FlashKind.Done : FlashKind.Warning, say(queued, without));
        return LocalRedirect($"/admin/letters/{id}/receipts");
    }
}
