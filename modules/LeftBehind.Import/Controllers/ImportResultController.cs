using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Import.Entities;
using LeftBehind.Import.Services;
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

    /// <summary>What is printed once and given away, such as first passwords; for the importer alone.</summary>
    [HttpGet(ImportRoutes.Batch + "/slips", Order = ImportRoutes.Order)]
    public async Task<IActionResult> Slips(string target, string id, [FromServices] IAuditLog audit, CancellationToken cancellationToken)
    {
        if (await PageAsync(target, id, cancellationToken) is not { MaySeeSlips: true } page)
        {
            return NotFound();
        }

        await audit.RecordNowAsync(new AuditEntry(AuditAction.Printed, target, id) { OrganizationId = page.Open.Batch.OrganizationId }, cancellationToken);
        return View(page);
    }

    private async Task<ResultPage?> PageAsync(string target, string id, CancellationToken cancellationToken)
    {
        if (await desk.OpenAsync(target, id, cancellationToken) is not { Batch.State: ImportState.Committed } open)
        {
            return null;
        }

        var head = await stage.HeadAsync(open.Batch, cancellationToken);
        return new ResultPage(new OpenPage(open.Target, open.Batch, await paths.NameAsync(open.Batch.OrganizationId, cancellationToken)), ImportSummary.Parse(open.Batch.Summary), head)
        {
            MaySeeSlips = head.Slips.Count > 0 && open.Batch.UserId == userContext.User.UserId,
        };
    }
}
