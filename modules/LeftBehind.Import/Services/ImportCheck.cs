using LeftBehind.Abstractions.Background;
using LeftBehind.Import.Entities;
using LeftBehind.Import.Targets;
using LeftBehind.Import.Workbooks;

namespace LeftBehind.Import.Services;

/// <summary>Reads a batch by its settings and stages what would become of each record.</summary>
internal sealed class ImportCheck(ImportStore store, ImportStage stage)
{
    public async Task<ImportSource> OpenAsync(ImportBatch batch, IImportTarget target, CancellationToken cancellationToken) =>
        new(WorkbookReader.Read(await store.FileAsync(batch, cancellationToken), null, cancellationToken), target.Fields);

    public async Task<ImportPlan> PlanAsync(ImportBatch batch, IImportTarget target, Func<int, int, Task>? progress, CancellationToken cancellationToken)
    {
        var source = await OpenAsync(batch, target, cancellationToken);
        var request = source.Request(batch.OrganizationId, ImportSettings.Parse(batch.Settings));
        var total = request.Sheets.Sum(sheet => sheet.Rows.Count);
        return await target.PlanAsync(request with { Progress = progress is null ? null : done => progress(done, total) }, cancellationToken);
    }

    /// <summary>Plans and stages; the batch is then checked.</summary>
    public async Task RunAsync(ImportBatch batch, IImportTarget target, IJobProgress? progress, CancellationToken cancellationToken)
    {
        var plan = await PlanAsync(batch, target, progress is null ? null : (done, total) => progress.ReportAsync(done, total, cancellationToken), cancellationToken);
        await StageAsync(batch, plan, changedMeanwhile: false, cancellationToken);
    }

    public async Task StageAsync(ImportBatch batch, ImportPlan plan, bool changedMeanwhile, CancellationToken cancellationToken)
    {
        await stage.ReplaceAsync(batch, plan, ImportSettings.Parse(batch.Settings), null, cancellationToken);
        batch.Summary = (ImportSummary.Of(plan.Verdicts) with { ChangedMeanwhile = changedMeanwhile }).ToJson();
        batch.JobId = "";
        await store.ChangeAsync(batch, ImportState.Checked, cancellationToken);
    }
}
