using LeftBehind.Abstractions.Security;
using LeftBehind.Transfers.Services;
using LeftBehind.Transfers.ViewModels;

namespace LeftBehind.Transfers.Controllers;

/// <summary>Who comes and who leaves, and the page of one of them.</summary>
[RequirePermission(Permissions.View)]
internal sealed class TransfersController(TransferReader reader, TransferPages pages) : Controller
{
    [HttpGet("/admin/transfers")]
    public async Task<IActionResult> Index(TransferFilter filter, CancellationToken cancellationToken)
    {
        // A filter that cannot be read (an address typed by hand) is no reason to show nothing.
        ModelState.Clear();
        return View(new TransferList(filter, await reader.ReadAsync(filter, cancellationToken), reader.Today) { MayReceive = reader.MayReceive, MaySend = reader.MaySend });
    }

    [HttpGet("/admin/transfers/{transferId:length(32)}")]
    public async Task<IActionResult> Page(string transferId, CancellationToken cancellationToken) =>
        await pages.OpenAsync(transferId, cancellationToken) is { } page ? View(page) : NotFound();
}
