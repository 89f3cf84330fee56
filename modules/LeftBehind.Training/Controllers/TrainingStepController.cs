using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Training.Services;
using LeftBehind.Ui.Editing;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Training.Controllers;

/// <summary>Hands an article in, calls it back, publishes it where no workflow does, and puts it away.</summary>
[RequirePermission(Permissions.Edit)]
internal sealed class TrainingStepController(IContentManager content, IContentLock contentLock, TrainingReviews reviews, ContentArchive archive, IStringLocalizer<Startup> text) : Controller
{
    [HttpPost("/admin/training/{id:length(32)}/submit")]
    public async Task<IActionResult> Submit(string id, CancellationToken cancellationToken)
    {
        // Of a double click the second waits, and finds what it asks for done.
        await contentLock.LockAsync([id], cancellationToken);
        return await StepAsync(id, reviews.SubmitAsync, text["Handed in. It goes out once it has been approved."], text["This article is on its way already."], cancellationToken);
    }

    [HttpPost("/admin/training/{id:length(32)}/recall")]
    public Task<IActionResult> Recall(string id, CancellationToken cancellationToken) =>
        StepAsync(id, reviews.RecallAsync, text["Called back. You can change it now."], text["This article waits for nobody."], cancellationToken);

    [RequirePermission(Permissions.Approve)]
    [HttpPost("/admin/training/{id:length(32)}/accept")]
    public Task<IActionResult> Accept(string id, CancellationToken cancellationToken) =>
        StepAsync(id, reviews.AcceptAloneAsync, text["Published."], text["This article does not wait for your decision."], cancellationToken);

    [HttpPost("/admin/training/{id:length(32)}/archive")]
    public async Task<IActionResult> Archive(string id, CancellationToken cancellationToken)
    {
        if (!await archive.SetAsync(TrainingType.Name, id, archived: true, cancellationToken))
        {
            return NotFound();
        }
        TempData.Flash(FlashKind.Done, text["The article is in the archive. Families see it no more."]);
        return LocalRedirect("/admin/training");
    }

    private async Task<IActionResult> StepAsync(string id, Func<ContentItem, CancellationToken, Task<bool>> step, string done, string failed, CancellationToken cancellationToken)
    {
        if (await content.GetArticleAsync(id, cancellationToken) is not { } item)
        {
            return NotFound();
        }
        var isDone = await step(item, cancellationToken);
        TempData.Flash(isDone ? FlashKind.Done : FlashKind.Warning, isDone ? done : failed);
        return LocalRedirect($"/admin/training/{id}");
    }
}
