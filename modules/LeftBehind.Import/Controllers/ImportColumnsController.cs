using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Import.Entities;
using LeftBehind.Import.Services;
using LeftBehind.Import.ViewModels;

namespace LeftBehind.Import.Controllers;

[RequirePermission(Permissions.Import)]
internal sealed class ImportColumnsController(ImportDesk desk, ImportStore store, ImportCheck check, MappingMemory memory, IOrganizationPaths paths) : Controller
{
    [HttpGet(ImportRoutes.Batch + "/columns", Order = ImportRoutes.Order)]
    public async Task<IActionResult> Index(string target, string id, CancellationToken cancellationToken)
    {
        if (await desk.OpenAsync(target, id, cancellationToken) is not { } open)
        {
            return NotFound();
        }

        return open.Batch.State is ImportState.Uploaded or ImportState.Checked
            ? View(await PageAsync(open, await check.OpenAsync(open.Batch, open.Target, cancellationToken), ImportSettings.Parse(open.Batch.Settings), cancellationToken))
            : LocalRedirect(ImportRoutes.Of(target, id, "preview"));
    }

    [HttpPost(ImportRoutes.Batch + "/columns", Order = ImportRoutes.Order)]
    public async Task<IActionResult> Index(string target, string id, ColumnsForm form, CancellationToken cancellationToken)
    {
        if (await desk.OpenAsync(target, id, cancellationToken) is not { Batch.State: ImportState.Uploaded or ImportState.Checked } open)
        {
            return NotFound();
        }

        var source = await check.OpenAsync(open.Batch, open.Target, cancellationToken);
        var remembered = await memory.RecallAsync(target, open.Batch.OrganizationId, cancellationToken);
        var settings = ImportSettings.Parse(open.Batch.Settings) with { Sheets = new SheetReading(source, remembered).Read(form) };
        var missing = SheetReading.Missing(settings, open.Target.Fields);
        if (form.Again || missing.Count > 0 || !settings.Sheets.Any(sheet => sheet.Taken))
        {
            return View(await PageAsync(open, source, settings, cancellationToken) with { Missing = form.Again ? [] : missing, NothingTaken = !form.Again && !settings.Sheets.Any(sheet => sheet.Taken) });
        }

        foreach (var sheet in settings.Sheets.Where(sheet => sheet.Taken))
        {
            await memory.RememberAsync(target, open.Batch.OrganizationId, source.Table(sheet.Index, sheet.HeaderRow)!, sheet.Columns, cancellationToken);
        }

        await desk.CheckAsync(open, settings, source.Request(open.Batch.OrganizationId, settings).Sheets.Sum(sheet => sheet.Rows.Count), cancellationToken);
        return LocalRedirect(ImportRoutes.Of(target, id, "preview"));
    }

    private async Task<ColumnsPage> PageAsync(OpenBatch open, ImportSource source, ImportSettings settings, CancellationToken cancellationToken)
    {
        var page = new OpenPage(open.Target, open.Batch, await paths.NameAsync(open.Batch.OrganizationId, cancellationToken));
        var sheets = source.Workbook.Sheets.Select(sheet => (sheet, chosen: settings.Of(sheet.Index) ?? new SheetSettings(sheet.Index)))
            .Select(pair => new SheetChoice(pair.sheet, source.Table(pair.sheet.Index, pair.chosen.HeaderRow), pair.chosen));
        return new ColumnsPage(page, [.. sheets]) { SameFile = await store.SameFileAsync(open.Batch, cancellationToken) };
    }
}
