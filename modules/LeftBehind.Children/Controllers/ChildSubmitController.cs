using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Services;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Children.Controllers;

/// <summary>Hands files in, one or those chosen in the list.</summary>
[RequirePermission(Permissions.Edit)]
internal sealed class ChildSubmitController(IContentManager content, IContentLock contentLock, FileReviews reviews, IStringLocalizer<Startup> text) : Controller
{
    [HttpPost("/admin/children/submit")]
    public async Task<IActionResult> Index([FromForm] IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        // Of a double click the second waits, and finds what it asks for done.
        await contentLock.LockAsync(ids.Where(ChildContent.IsId).Distinct(), cancellationToken);
        var (done, others) = (0, 0);
        foreach (var id in ids.Distinct())
        {
            if (await content.GetChildAsync(id, cancellationToken) is not { } item)
            {
                return NotFound();
            }
            _ = await reviews.SubmitAsync(item, cancellationToken) ? done++ : others++;
        }
        return this.BackToFiles(ids, text["{0} handed in.", done], others == 0 ? null : text["{0} not handed in: already on their way, or name, sex, birth month, class, date or guardian is missing.", others].Value);
    }

    [HttpPost("/admin/children/{id:length(32)}/recall")]
    public async Task<IActionResult> Recall(string id, CancellationToken cancellationToken)
    {
        if (await content.GetChildAsync(id, cancellationToken) is not { } item || !await reviews.RecallAsync(item, cancellationToken))
        {
            return NotFound();
        }
        TempData.Flash(FlashKind.Done, text["Called back. You can change it now."]);
        return LocalRedirect($"/admin/children/{id}");
    }
}
