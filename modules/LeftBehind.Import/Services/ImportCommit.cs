using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Import.Entities;
using LeftBehind.Import.Targets;

namespace LeftBehind.Import.Services;

internal sealed class ImportCommit(ImportStore store, ImportCheck check, ImportStage stage, IDocumentSession session, IAuditLog audit)
{
    public async Task RunAsync(ImportBatch batch, IImportTarget target, IJobProgress? progress, CancellationToken cancellationToken)
    {
        var before = await store.CommittedAsync(batch, cancellationToken);
        // On SQLite the progress cannot be written while the transaction is open, so the bar moves while the plan is made.
        var plan = await check.PlanAsync(batch, target, progress is null ? null : (done, total) => progress.ReportAsync(done, total, cancellationToken), cancellationToken);
        try
        {
            await WriteAsync(batch, target, plan, before, cancellationToken);
        }
        catch (ImportConflictException)
        {
            await session.CancelAsync(cancellationToken);
            batch.State = ImportState.Committing;
            await check.StageAsync(batch, await check.PlanAsync(batch, target, null, cancellationToken), changedMeanwhile: true, cancellationToken);
        }
    }

    private async Task WriteAsync(ImportBatch batch, IImportTarget target, ImportPlan plan, int before, CancellationToken cancellationToken)
    {
        var summary = ImportSummary.Of(plan.Verdicts);
        batch.Summary = summary.ToJson();
        await store.LockAsync(batch, cancellationToken);
        if (!await store.ChangeAsync(batch, ImportState.Committed, cancellationToken))
        {
            // Another node was given the same job and has written.
            return;
        }

        // The same children may just have come in with another workbook, which the plan could not know.
        if (await store.CommittedAsync(batch, cancellationToken) != before + 1)
        {
            throw new ImportConflictException();
        }

        var outcome = await target.CommitAsync(plan, cancellationToken);
        await stage.ReplaceAsync(batch, plan, ImportSettings.Parse(batch.Settings), outcome, cancellationToken);
        await audit.RecordAsync(
            new AuditEntry(AuditAction.Imported, target.Name, batch.BatchId)
            {
                OrganizationId = batch.OrganizationId,
                Detail = $"+{summary[ImportVerdictKind.Added]} ~{summary[ImportVerdictKind.Changed]} !{summary.Rest}",
            },
            cancellationToken);
    }
}
