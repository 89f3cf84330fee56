using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Text;
using LeftBehind.Transfers.Services;
using LeftBehind.Transfers.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Transfers.Controllers;

/// <summary>Finds the other school and asks it.</summary>
[RequirePermission(Permissions.Send)]
internal sealed class NewTransferController(PupilFiles files, SchoolFinder schools, TransferStart start, TransferLog log, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/transfers/new/{contentItemId:length(32)}")]
    public async Task<IActionResult> Index(string contentItemId, string? q, CancellationToken cancellationToken)
    {
        if (await files.FindAsync(contentItemId, cancellationToken) is not { } item)
        {
            return NotFound();
        }
        var fault = await start.FaultAsync(item, log.Today, cancellationToken);
        return View(new NewTransfer(item) { Sought = q, Fault = fault is null ? null : text[fault].Value, Schools = fault is null ? await schools.FindAsync(q, cancellationToken) : [] });
    }

    [HttpPost("/admin/transfers/new/{contentItemId:length(32)}")]
    public async Task<IActionResult> Begin(string contentItemId, int school, string? note, CancellationToken cancellationToken)
    {
        if (await files.FindAsync(contentItemId, cancellationToken) is not { } item)
        {
            return NotFound();
        }
        var written = note?.Trim() ?? "";
        var fault = written.Length > TransferRules.LongestNote || PrintableText.HasControlCharacters(written) ? TransferRules.NoteTooLong
            : await start.BeginAsync(item, school, written, log, cancellationToken);
        TempData.Flash(fault is null ? FlashKind.Done : FlashKind.Failed, text[fault ?? "The other school has been asked. Until it accepts, the file stays with you."]);
        return LocalRedirect(fault is null ? $"/admin/children/{contentItemId}" : $"/admin/transfers/new/{contentItemId}");
    }
}
