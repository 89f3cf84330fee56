using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Scanning;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Letters.Controllers;

/// <summary>The desk where slips come back: a scanner types the code, and the household's slip is noted.</summary>
[RequirePermission(Permissions.Edit)]
internal sealed class ScanController(SlipDesk desk, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/letters/scan")]
    public IActionResult Index() => View();

    [HttpPost("/admin/letters/scan")]
    public async Task<IActionResult> Take(string? code, CancellationToken cancellationToken)
    {
        var slip = (await desk.TakeAsync([code ?? ""], cancellationToken))[0];
        var (kind, said) = slip.Outcome switch
        {
            SlipOutcome.Filed => (FlashKind.Done, text["Slip noted: {0}", slip.ChildNames]),
            SlipOutcome.FiledBefore => (FlashKind.Warning, text["This slip was noted before: {0}", slip.ChildNames]),
            _ => (FlashKind.Failed, text["This code belongs to no letter of yours. Scan it again, or tick the name on the list."]),
        };
        TempData.Flash(kind, said);
        return LocalRedirect("/admin/letters/scan");
    }
}
