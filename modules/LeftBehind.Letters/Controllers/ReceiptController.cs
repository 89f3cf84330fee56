using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Receipts;
using LeftBehind.Letters.Services;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Letters.Controllers;

/// <summary>Notes receipts, calls and what was handed out, for those chosen.</summary>
[RequirePermission(Permissions.Edit)]
internal sealed class ReceiptController(IContentManager content, RecipientRows rows, RecipientSteps steps, IStringLocalizer<Startup> text) : Controller
{
    private const int Most = 2_000;

    [HttpPost("/admin/letters/{id:length(32)}/receipts")]
    public async Task<IActionResult> Index(string id, [FromForm] IReadOnlyList<long> ids, RecipientStep? step, string? back, CancellationToken cancellationToken)
    {
        if (await content.GetLetterAsync(id, cancellationToken, ContentVersion.Published) is not { } published)
        {
            return NotFound();
        }
        if (step is not { } taken || !Enum.IsDefined(taken))
        {
            return BadRequest();
        }
        var chosen = await rows.Of(published).Where(row => ids.Contains(row.Id)).Take(Most).ToListAsync(cancellationToken);
        if (chosen.Count > 0)
        {
            await steps.TakeAsync(chosen, taken, published.DisplayText, cancellationToken);
        }
        TempData.Flash(chosen.Count > 0 ? FlashKind.Done : FlashKind.Warning, chosen.Count > 0 ? text["Noted for {0} people.", chosen.Count] : text["Choose somebody first."]);
        return LocalRedirect(back == "forward" ? $"/admin/letters/{id}/forward" : $"/admin/letters/{id}/receipts");
    }

    /// <summary>The whole pile of paper letters left the school.</summary>
    [HttpPost("/admin/letters/{id:length(32)}/handed-out")]
    public async Task<IActionResult> HandedOut(string id, CancellationToken cancellationToken)
    {
        if (await content.GetLetterAsync(id, cancellationToken, ContentVersion.Published) is not { } published)
        {
            return NotFound();
        }
        var unsent = await rows.Of(published, RecipientFlag.Unsent).Where(row => row.IsAddressee).ToListAsync(cancellationToken);
        foreach (var some in unsent.Chunk(Most))
        {
            await steps.TakeAsync(some, RecipientStep.HandedOut, published.DisplayText, cancellationToken);
        }
        TempData.Flash(FlashKind.Done, text["Noted for {0} people.", unsent.Count]);
        return LocalRedirect($"/admin/letters/{id}/receipts");
    }

    [HttpPost("/admin/letters/{id:length(32)}/replies/{replyId:long}")]
    public async Task<IActionResult> Handled(string id, long replyId, CancellationToken cancellationToken) =>
        await steps.DealtWithAsync(id, replyId, cancellationToken) ? LocalRedirect($"/admin/letters/{id}/receipts") : NotFound();
}
