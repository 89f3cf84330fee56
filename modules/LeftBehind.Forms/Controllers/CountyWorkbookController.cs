using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Forms.Annexes;
using LeftBehind.Forms.Services;
using LeftBehind.Forms.ViewModels;

namespace LeftBehind.Forms.Controllers;

/// <summary>A workbook with a sheet for each school of a county: asked for, waited for, taken.</summary>
[RequirePermission(Permissions.View)]
internal sealed class CountyWorkbookController(FormPlaces places, CountyWorkbooks workbooks, IBackgroundJobs jobs, FormLog log) : Controller
{
    private const string Address = "/admin/forms/county/{countyId:int}/workbooks";
    // Without script the page asks again by itself.
    private const string SecondsToNextLook = "2";

    [HttpPost(Address)]
    public async Task<IActionResult> Make(int countyId, FormChoice choice, CancellationToken cancellationToken)
    {
        if (await places.FindAsync(countyId, cancellationToken, OrganizationLevel.County) is not { } county)
        {
            return NotFound();
        }
        return LocalRedirect(AddressOf(countyId, await workbooks.StartAsync(county.Id, places.Day(choice.On), cancellationToken)));
    }

    [HttpGet(Address + "/{workbookId:length(32)}")]
    public async Task<IActionResult> Index(int countyId, string workbookId, CancellationToken cancellationToken)
    {
        if (await FindAsync(countyId, workbookId, cancellationToken) is not { } screen)
        {
            return NotFound();
        }
        if (screen.IsAtWork)
        {
            Response.Headers["Refresh"] = SecondsToNextLook;
        }
        return View(screen);
    }

    [HttpGet(Address + "/{workbookId:length(32)}/file")]
    [HttpPost(Address + "/{workbookId:length(32)}/file")]
    public async Task<IActionResult> Workbook(int countyId, string workbookId, CancellationToken cancellationToken)
    {
        if (await FindAsync(countyId, workbookId, cancellationToken) is not { IsReady: true } screen)
        {
            return NotFound();
        }
        return log.Exported(FormLog.EntryOf(AuditAction.Exported, "Annex2", screen.County), $"汇总表-{screen.County.Name}", async stop =>
        {
            var content = await workbooks.ContentAsync(screen.Workbook, stop);
            return (screen.Workbook.Lines, (output, mark) => WorkbookPackage.Mark(content, output, mark));
        });
    }

    [HttpPost(Address + "/{workbookId:length(32)}/stop")]
    public async Task<IActionResult> Stop(int countyId, string workbookId, CancellationToken cancellationToken)
    {
        if (await FindAsync(countyId, workbookId, cancellationToken) is not { } screen)
        {
            return NotFound();
        }
        await jobs.CancelAsync(screen.Workbook.JobId, cancellationToken);
        return LocalRedirect(AddressOf(countyId, workbookId));
    }

    private static string AddressOf(int countyId, string workbookId) => $"/admin/forms/county/{countyId}/workbooks/{workbookId}";

    private async Task<CountyWorkbookScreen?> FindAsync(int countyId, string workbookId, CancellationToken cancellationToken) =>
        await workbooks.FindAsync(workbookId, cancellationToken) is { } workbook && workbook.OrganizationId == countyId
        && await places.FindAsync(countyId, cancellationToken, OrganizationLevel.County) is { } county
            ? new(county, workbook, await workbooks.JobAsync(workbook, cancellationToken))
            : null;
}
