using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Import.Entities;
using LeftBehind.Import.Services;
using LeftBehind.Import.Targets;
using LeftBehind.Import.ViewModels;

namespace LeftBehind.Import.Controllers;

[RequirePermission(Permissions.Import)]
internal sealed class ImportPreviewController(ImportDesk desk, ImportStage stage, ImportCheck check, IOrganizationPaths paths) : Controller
{
    // Without script the page asks again by itself.
    private const string SecondsToNextLook = "2";

    [HttpGet(ImportRoutes.Batch + "/preview", Order = ImportRoutes.Order)]
    public async Task<IActionResult> Index(string target, string id, ImportVerdictKind? show, int page = 1, CancellationToken cancellationToken = default)
    {
        if (await desk.OpenAsync(target, id, cancellationToken) is not { } open)
        {
            return NotFound();
        }

        var opened = new OpenPage(open.Target, open.Batch, await paths.NameAsync(open.Batch.OrganizationId, cancellationToken));
        return open.Batch.State switch
        {
            ImportState.Uploaded => LocalRedirect(ImportRoutes.Of(target, id, "columns")),
            ImportState.Committed => LocalRedirect(ImportRoutes.Of(target, id, "result")),
            ImportState.Checking or ImportState.Committing => await WorkingAsync(opened, cancellationToken),
            _ => View(await PageAsync(opened, show, Math.Max(1, page), cancellationToken)),
        };
    }

    /// <summary>Takes answers to the plan's questions and plans anew.</summary>
    [HttpPost(ImportRoutes.Batch + "/preview", Order = ImportRoutes.Order)]
    public async Task<IActionResult> Answer(string target, string id, Dictionary<string, string?> answers, CancellationToken cancellationToken)
    {
        if (await desk.OpenAsync(target, id, cancellationToken) is not { Batch.State: ImportState.Checked } open)
        {
            return NotFound();
        }

        var asked = (await stage.HeadAsync(open.Batch, cancellationToken)).Questions.ToDictionary(question => question.Key);
        var settings = ImportSettings.Parse(open.Batch.Settings);
        var given = settings.Answers.ToDictionary();
        foreach (var (key, answer) in answers.Where(pair => asked.TryGetValue(pair.Key, out var question) && question.Options.Any(option => option.Value == pair.Value)))
        {
            given[key] = answer!;
        }

        await desk.CheckAsync(open, settings with { Answers = given }, ImportSummary.Parse(open.Batch.Summary).Total, cancellationToken);
        return LocalRedirect(ImportRoutes.Of(target, id, "preview"));
    }

    private async Task<IActionResult> WorkingAsync(OpenPage open, CancellationToken cancellationToken)
    {
        var working = new WorkingPage(open, await desk.JobAsync(open.Batch, cancellationToken), open.Batch.State == ImportState.Committing);
        if (!working.IsStopped)
        {
            Response.Headers["Refresh"] = SecondsToNextLook;
        }

        return View("Working", working);
    }

    private async Task<PreviewPage> PageAsync(OpenPage open, ImportVerdictKind? show, int page, CancellationToken cancellationToken)
    {
        var summary = ImportSummary.Parse(open.Batch.Summary);
        var staged = await stage.RowsAsync(open.Batch, cancellationToken);
        var rows = staged.Where(row => show is null || row.Kind == show).ToList();
        var source = await check.OpenAsync(open.Batch, open.Target, cancellationToken);
        return new PreviewPage(open, summary, await stage.HeadAsync(open.Batch, cancellationToken))
        {
            Rows = [.. rows.Skip((page - 1) * PreviewPage.RowsOnAPage).Take(PreviewPage.RowsOnAPage)],
            SheetNames = source.Workbook.Sheets.ToDictionary(sheet => sheet.Index, sheet => sheet.Name),
            Show = show,
            Page = page,
            Pages = Math.Max(1, (rows.Count + PreviewPage.RowsOnAPage - 1) / PreviewPage.RowsOnAPage),
        };
    }
}
