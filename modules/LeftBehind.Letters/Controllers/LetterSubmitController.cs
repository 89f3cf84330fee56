using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Services;
using LeftBehind.Ui.Editing;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Letters.Controllers;

/// <summary>Hands a letter in, calls it back, and puts it away.</summary>
[RequirePermission(Permissions.Edit)]
internal sealed class LetterSubmitController(IContentManager content, IContentLock contentLock, LetterReviews reviews, ContentArchive archive, IStringLocalizer<Startup> text) : Controller
{
    [HttpPost("/admin/letters/{id:length(32)}/submit")]
    public async Task<IActionResult> Submit(string id, CancellationToken cancellationToken)
    {
        // Of a double click the second waits, and finds what it asks for done.
        await contentLock.LockAsync([id], cancellationToken);
        return await StepAsync(id, reviews.SubmitAsync, text["Handed in. It goes out once it has been approved."], text["This letter is on its way already."], cancellationToken);
    }

    [HttpPost("/admin/letters/{id:length(32)}/recall")]
    public Task<IActionResult> Recall(string id, CancellationToken cancellationToken) =>
        StepAsync(id, reviews.RecallAsync, text["Called back. You can change it now."], text["This letter waits for nobody."], cancellationToken);

    [HttpPost("/admin/letters/{id:length(32)}/archive")]
    public async Task<IActionResult> Archive(string id, CancellationToken cancellationToken)
    {
        if (!await archive.SetAsync(LetterType.Name, id, archived: true, cancellationToken))
        {
            return NotFound();
        }
        TempData.Flash(FlashKind.Done, text["The letter is in the archive. Its links do not open any more."]);
        return LocalRedirect("/admin/letters");
    }

    private async Task<IActionResult> StepAsync(string id, Func<ContentItem, CancellationToken, Task<bool>> step, string done, string failed, CancellationToken cancellationToken)
    {
        if (await content.GetLetterAsync(id, cancellationToken) is not { } item)
        {
            return NotFound();
        }
        var isDone = await step(item, cancellationToken);
        TempData.Flash(isDone ? FlashKind.Done : FlashKind.Warning, isDone ? done : failed);
        return LocalRedirect($"/admin/letters/{id}");
    }
}
