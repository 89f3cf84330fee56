using System.Globalization;
using LeftBehind.Abstractions.Background;
using LeftBehind.Import.Entities;
using LeftBehind.Import.Targets;

namespace LeftBehind.Import.Services;

/// <summary>What the screens need of a batch on its way: the target, the batch, the job that works on it.</summary>
internal sealed class ImportDesk(ImportTargets targets, ImportStore store, ImportCheck check, IBackgroundJobs jobs)
{
    // A few hundred records are compared while the page loads; for more, a job with a progress bar.
    private const int RecordsAtOnce = 800;

    public IImportTarget? Target(string name) => targets.Find(name);

    public async Task<OpenBatch?> OpenAsync(string target, string batchId, CancellationToken cancellationToken) =>
        targets.Find(target) is { } found && await store.FindAsync(target, batchId, cancellationToken) is { } batch ? new OpenBatch(found, batch) : null;

    public Task<BackgroundJob?> JobAsync(ImportBatch batch, CancellationToken cancellationToken) =>
        batch.JobId.Length == 0 ? Task.FromResult<BackgroundJob?>(null) : jobs.FindAsync(batch.JobId, cancellationToken);

    public async Task CheckAsync(OpenBatch open, ImportSettings settings, int records, CancellationToken cancellationToken)
    {
        open.Batch.Settings = settings.ToJson();
        if (records <= RecordsAtOnce)
        {
            await check.RunAsync(open.Batch, open.Target, null, cancellationToken);
            return;
        }

        await StartAsync(open, CheckJob.JobKind, ImportState.Checking, cancellationToken);
    }

    public Task CommitAsync(OpenBatch open, CancellationToken cancellationToken) => StartAsync(open, CommitJob.JobKind, ImportState.Committing, cancellationToken);

    /// <summary>Asks a running job to stop. What a stopped or failed one leaves behind goes back one step.</summary>
    public async Task StopAsync(OpenBatch open, CancellationToken cancellationToken)
    {
        if (await JobAsync(open.Batch, cancellationToken) is { State: BackgroundJobState.Queued or BackgroundJobState.Running } job)
        {
            await jobs.CancelAsync(job.JobId, cancellationToken);
            return;
        }

        var back = open.Batch.State == ImportState.Committing ? ImportState.Checked : ImportState.Uploaded;
        open.Batch.JobId = "";
        await store.ChangeAsync(open.Batch, back, cancellationToken);
    }

    private async Task StartAsync(OpenBatch open, string kind, ImportState state, CancellationToken cancellationToken)
    {
        open.Batch.JobId = await jobs.StartAsync(kind, new ImportJobArguments(open.Target.Name, open.Batch.BatchId, CultureInfo.CurrentUICulture.Name), cancellationToken);
        await store.ChangeAsync(open.Batch, state, cancellationToken);
    }
}
