using System.Text;
using LeftBehind.Abstractions.Security;
using LeftBehind.Import.Entities;
using LeftBehind.Import.Services;
using LeftBehind.Import.Targets;
using LeftBehind.Import.ViewModels;
using LeftBehind.Import.Workbooks;

namespace LeftBehind.Import.Controllers;

[RequirePermission(Permissions.Import)]
internal sealed class ImportStartController(ImportDesk desk, ImportStore store, MappingMemory memory, WorkbookWords words, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet(ImportRoutes.Start, Order = ImportRoutes.Order)]
    public async Task<IActionResult> Index(string target, int? organizationId, CancellationToken cancellationToken) =>
        desk.Target(target) is { } found ? View(await PageAsync(found, new StartForm { OrganizationId = organizationId }, cancellationToken)) : NotFound();

    [HttpPost(ImportRoutes.Start, Order = ImportRoutes.Order)]
    [RequestSizeLimit(32 * 1024 * 1024)]
    public async Task<IActionResult> Index(string target, StartForm form, CancellationToken cancellationToken)
    {
        if (desk.Target(target) is not { } found)
        {
            return NotFound();
        }

        var places = await found.PlacesAsync(cancellationToken);
        var place = form.OrganizationId is null && places.Count == 1 ? places[0] : places.FirstOrDefault(place => place.OrganizationId == form.OrganizationId);
        if (place is null)
        {
            ModelState.AddModelError(nameof(form.OrganizationId), text["Choose where the list belongs."]);
        }

        var (name, content) = await ContentAsync(form, cancellationToken);
        if (content.Length == 0)
        {
            ModelState.AddModelError(nameof(form.File), text["Choose a workbook, or paste a table."]);
        }

        if (!ModelState.IsValid || await TakeAsync(found, place!, name, content, cancellationToken) is not { } batch)
        {
            return View(await PageAsync(found, form, cancellationToken));
        }

        return LocalRedirect(ImportRoutes.Of(target, batch.BatchId, "columns"));
    }

    private async Task<ImportBatch?> TakeAsync(IImportTarget target, ImportPlace place, string name, byte[] content, CancellationToken cancellationToken)
    {
        try
        {
            var source = new ImportSource(WorkbookReader.Read(content, null, cancellationToken), target.Fields);
            var batch = await store.AddAsync(target.Name, place.OrganizationId, name, content, cancellationToken);
            batch.Settings = source.Guess(await memory.RecallAsync(target.Name, place.OrganizationId, cancellationToken)).ToJson();
            await store.ChangeAsync(batch, ImportState.Uploaded, cancellationToken);
            return batch;
        }
        catch (WorkbookException refused)
        {
            ModelState.AddModelError(nameof(StartForm.File), words.For(refused));
            return null;
        }
    }

    private async Task<(string Name, byte[] Content)> ContentAsync(StartForm form, CancellationToken cancellationToken)
    {
        if (form.File is not { Length: > 0 } file)
        {
            return (text["Pasted table"], Encoding.UTF8.GetBytes(form.Pasted?.Trim('\r', '\n') ?? ""));
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellationToken);
        return (Path.GetFileName(file.FileName), content.ToArray());
    }

    private async Task<StartPage> PageAsync(IImportTarget target, StartForm form, CancellationToken cancellationToken) =>
        new(target, await target.PlacesAsync(cancellationToken), form, await store.RecentAsync(target.Name, cancellationToken));
}
