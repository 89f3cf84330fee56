using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Import.Entities;
using LeftBehind.Import.Services;
using LeftBehind.Import.Targets;
using LeftBehind.Import.ViewModels;

namespace LeftBehind.Import.Controllers;

[RequirePermission(Permissions.Import)]
internal sealed class ImportResultController(ImportDesk desk, ImportStage stage, IOrganizationPaths paths, IUserContext userContext) : Controller
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [HttpGet(ImportRoutes.Batch + "/result", Order = ImportRoutes.Order)]
    public async Task<IActionResult> Index(string target, string id, CancellationToken cancellationToken) =>
        await PageAsync(target, id, cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>The user's own workbook with what has to be mended marked.</summary>
    [HttpGet(ImportRoutes.Batch + "/rest", Order = ImportRoutes.Order)]
    public async Task<IActionResult> Rest(string target, string id, [FromServices] ImportRest rest, [FromServices] IAuditLog audit, CancellationToken cancellationToken)
    {
        if (await desk.OpenAsync(target, id, cancellationToken) is not { Batch.State: ImportState.Checked or ImportState.Committed } open)
        {
            return NotFound();
        }

        var content = await rest.WriteAsync(open, cancellationToken);
        await audit.RecordNowAsync(new AuditEntry(AuditAction.Exported, target, id) { OrganizationId = open.Batch.OrganizationId }, cancellationToken);
        return File(content, Workbook, DownloadName.Of(Path.GetFileNameWithoutExtension(open.Batch.FileName), ChinaTime.DayOf(open.Batch.CreatedUtc), TableFormat.Xlsx));
    }

    /// <summary>Makes what is printed once and given away, such as first passwords; for the importer alone.</summary>
    [HttpPost(ImportRoutes.Batch + "/slips", Order = ImportRoutes.Order)]
    public async Task<IActionResult> Slips(string target, string id, [FromServices] IAuditLog audit, CancellationToken cancellationToken)
    {
        if (await PageAsync(target, id, cancellationToken) is not { HasSlips: true } page)
        {
            return NotFound();
        }

        // Sent anew: the first answer is all that there was.
        if (page.SlipsLeft == 0)
        {
            return LocalRedirect(ImportRoutes.Of(target, id, "result"));
        }

        var slips = await ((IImportSlips)page.Open.Target).MakeAsync(page.Head.SlipsFor, cancellationToken);
        await audit.RecordAsync(new AuditEntry(AuditAction.Printed, target, id) { OrganizationId = page.Open.Batch.OrganizationId }, cancellationToken);
        return View(new SlipsPage(page.Open, slips, page.SlipsLeft - slips.Count));
    }

    private async Task<ResultPage?> PageAsync(string target, string id, CancellationToken cancellationToken)
    {
        if (await desk.OpenAsync(target, id, cancellationToken) is not { Batch.State: ImportState.Committed } open)
        {
            return null;
        }

        var head = await stage.HeadAsync(open.Batch, cancellationToken);
        var page = new ResultPage(new OpenPage(open.Target, open.Batch, await paths.NameAsync(open.Batch.OrganizationId, cancellationToken)), ImportSummary.Parse(open.Batch.Summary), head);
        return head.SlipsFor.Count > 0 && open.Target is IImportSlips slips && open.Batch.UserId == userContext.User.UserId
            ? page with { HasSlips = true, SlipsLeft = await slips.CountAsync(head.SlipsFor, cancellationToken) }
            : page;
    }
}
