using LeftBehind.Abstractions.Security;
using LeftBehind.Import.Entities;
using LeftBehind.Import.Services;

namespace LeftBehind.Import.Controllers;

[RequirePermission(Permissions.Import)]
internal sealed class ImportCommitController(ImportDesk desk, ImportStore store) : Controller
{
    /// <summary>Writes the good records. Who wants nothing until all are right mends the workbook and drops it again.</summary>
    [HttpPost(ImportRoutes.Batch + "/commit", Order = ImportRoutes.Order)]
    public async Task<IActionResult> Index(string target, string id, CancellationToken cancellationToken)
    {
        if (await desk.OpenAsync(target, id, cancellationToken) is not { Batch.State: ImportState.Checked } open)
        {
            return NotFound();
        }

        if (ImportSummary.Parse(open.Batch.Summary).Good > 0)
        {
            await desk.CommitAsync(open, cancellationToken);
        }

        return LocalRedirect(ImportRoutes.Of(target, id, "preview"));
    }

    [HttpPost(ImportRoutes.Batch + "/stop", Order = ImportRoutes.Order)]
    public async Task<IActionResult> Stop(string target, string id, CancellationToken cancellationToken)
    {
        if (await desk.OpenAsync(target, id, cancellationToken) is not { Batch.State: ImportState.Checking or ImportState.Committing } open)
        {
            return NotFound();
        }

        await desk.StopAsync(open, cancellationToken);
        return LocalRedirect(ImportRoutes.Of(target, id, "preview"));
    }

    /// <summary>Throws the uploaded workbook away.</summary>
    [HttpPost(ImportRoutes.Batch + "/delete", Order = ImportRoutes.Order)]
    public async Task<IActionResult> Delete(string target, string id, CancellationToken cancellationToken)
    {
        if (await desk.OpenAsync(target, id, cancellationToken) is not { Batch.State: not (ImportState.Checking or ImportState.Committing) } open)
        {
            return NotFound();
        }

        await store.DeleteAsync(open.Batch, cancellationToken);
        return LocalRedirect(ImportRoutes.Of(target));
    }
}
