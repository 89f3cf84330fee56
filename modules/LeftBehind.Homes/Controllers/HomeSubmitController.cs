using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Text;
using LeftBehind.Homes.Services;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Homes.Controllers;

/// <summary>Hands a home in and calls it back; principal and county approve it, or return it with a reason.</summary>
[RequirePermission(Permissions.View)]
internal sealed class HomeSubmitController(HomeReviews reviews, IContentLock contentLock, IStringLocalizer<Startup> text) : Controller
{
    private const int LongestReason = 500;

    [HttpPost("/admin/homes/{id:length(32)}/submit"), RequirePermission(Permissions.Edit)]
    public Task<IActionResult> Submit(string id, CancellationToken cancellationToken) =>
        StepAsync(id, reviews.SubmitAsync, text["Handed in. It counts once it has been approved."], text["This home is on its way already."], cancellationToken);

    [HttpPost("/admin/homes/{id:length(32)}/recall"), RequirePermission(Permissions.Edit)]
    public Task<IActionResult> Recall(string id, CancellationToken cancellationToken) =>
        StepAsync(id, reviews.RecallAsync, text["Called back. You can change it now."], text["This home waits for nobody."], cancellationToken);

    [HttpPost("/admin/homes/{id:length(32)}/accept"), RequirePermission(Permissions.Approve)]
    public Task<IActionResult> Accept(string id, CancellationToken cancellationToken) =>
        StepAsync(id, reviews.AcceptAsync, text["Approved."], text["This home does not wait for your decision."], cancellationToken);

    [HttpPost("/admin/homes/{id:length(32)}/return"), RequirePermission(Permissions.Approve)]
    public Task<IActionResult> Return(string id, string? reason, CancellationToken cancellationToken)
    {
        var written = reason?.Trim() ?? "";
        var isWritten = written.Length is > 0 and <= LongestReason && !PrintableText.HasControlCharacters(written, lines: true);
        return StepAsync(
            id, async (item, stop) => isWritten && await reviews.ReturnAsync(item, written, stop), text["Returned."],
            isWritten ? text["This home does not wait for your decision."] : text["Write what should be put right, in at most 500 characters."], cancellationToken);
    }

    private async Task<IActionResult> StepAsync(string id, Func<ContentItem, CancellationToken, Task<bool>> step, string done, string failed, CancellationToken cancellationToken)
    {
        // Of a double click the second waits, and finds what it asks for done.
        await contentLock.LockAsync([id], cancellationToken);
        if (await reviews.FindAsync(id, cancellationToken) is not { } item)
        {
            return NotFound();
        }
        var isDone = await step(item, cancellationToken);
        TempData.Flash(isDone ? FlashKind.Done : FlashKind.Warning, isDone ? done : failed);
        return LocalRedirect($"/admin/homes/{id}");
    }
}
