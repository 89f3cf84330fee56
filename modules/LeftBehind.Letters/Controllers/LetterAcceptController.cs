using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Services;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Letters.Controllers;

/// <summary>The principal publishes a letter where no workflow leads it.</summary>
[RequirePermission(Permissions.Approve)]
internal sealed class LetterAcceptController(IContentManager content, LetterReviews reviews, IStringLocalizer<Startup> text) : Controller
{
    [HttpPost("/admin/letters/{id:length(32)}/accept")]
    public async Task<IActionResult> Accept(string id, CancellationToken cancellationToken)
    {
        if (await content.GetLetterAsync(id, cancellationToken) is not { } item)
        {
            return NotFound();
        }
        var isDone = await reviews.AcceptAloneAsync(item, cancellationToken);
        TempData.Flash(isDone ? FlashKind.Done : FlashKind.Warning, isDone ? text["Published."] : text["This letter does not wait for your decision."]);
        return LocalRedirect($"/admin/letters/{id}");
    }
}
