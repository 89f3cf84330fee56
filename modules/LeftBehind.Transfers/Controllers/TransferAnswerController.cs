using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Text;
using LeftBehind.Transfers.Services;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Transfers.Controllers;

/// <summary>What the receiving school decides, and the sending one's calling back.</summary>
[RequirePermission(Permissions.View)]
internal sealed class TransferAnswerController(TransferRows rows, TransferDecision decision, IStringLocalizer<Startup> text) : Controller
{
    [HttpPost("/admin/transfers/{transferId:length(32)}/accept"), RequirePermission(Permissions.Receive)]
    public async Task<IActionResult> Accept(string transferId, int? classId, CancellationToken cancellationToken)
    {
        if (await rows.CardAsync(transferId, cancellationToken) is not { } card)
        {
            return NotFound();
        }
        var fault = await decision.AcceptAsync(card, classId, cancellationToken);
        return Answered(transferId, fault, text["{0} belongs to your school now. The file is in the class that you chose.", card.Name]);
    }

    [HttpPost("/admin/transfers/{transferId:length(32)}/decline"), RequirePermission(Permissions.Receive)]
    public async Task<IActionResult> Decline(string transferId, string? reason, CancellationToken cancellationToken)
    {
        if (await rows.CardAsync(transferId, cancellationToken) is not { } card)
        {
            return NotFound();
        }
        var written = reason?.Trim() ?? "";
        var fault = written.Length is 0 or > TransferRules.LongestReason || PrintableText.HasControlCharacters(written, lines: true) ? TransferRules.ReasonMissing
            : await decision.DeclineAsync(card, written, cancellationToken);
        return Answered(transferId, fault, text["Declined. The sending school has been told why."]);
    }

    [HttpPost("/admin/transfers/{transferId:length(32)}/recall"), RequirePermission(Permissions.Send)]
    public async Task<IActionResult> Recall(string transferId, CancellationToken cancellationToken) =>
        await rows.OutgoingAsync(transferId, cancellationToken) is null
            ? NotFound()
            : Answered(transferId, await decision.RecallAsync(transferId, cancellationToken), text["Called back. The pupil stays with you."]);

    private LocalRedirectResult Answered(string transferId, string? fault, string done)
    {
        TempData.Flash(fault is null ? FlashKind.Done : FlashKind.Failed, fault is null ? done : text[fault]);
        return LocalRedirect($"/admin/transfers/{transferId}");
    }
}
