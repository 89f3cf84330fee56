using LeftBehind.Abstractions.Data;
using LeftBehind.Import.Entities;
using LeftBehind.Import.Targets;
using LeftBehind.Import.Workbooks;

namespace LeftBehind.Import.Services;

/// <summary>Keeps the verdicts of a batch: chunk 0 is the head, the others hold rows in their order.</summary>
internal sealed class ImportStage(IDocumentSession session, ImportProtection protection)
{
    private const int RowsInAChunk = 500;

    /// <summary>Puts a plan in place of what was staged before, in the current transaction.</summary>
    public async Task ReplaceAsync(ImportBatch batch, ImportPlan plan, ImportSettings settings, ImportOutcome? outcome, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        await session.Set<ImportChunk>().Where(chunk => chunk.BatchKey == batch.Id).ExecuteDeleteAsync(cancellationToken);
        var head = new StagedHead
        {
            Questions = plan.Questions,
            Notices = plan.Notices,
            FollowUps = outcome?.FollowUps ?? [],
            SlipsFor = outcome?.SlipsFor ?? [],
        };
        session.Set<ImportChunk>().Add(new ImportChunk { BatchKey = batch.Id, Content = protection.ProtectJson(head) });
        var number = 0;
        foreach (var verdicts in plan.Verdicts.Chunk(RowsInAChunk))
        {
            session.Set<ImportChunk>().Add(new ImportChunk { BatchKey = batch.Id, Number = ++number, Content = protection.ProtectJson(verdicts.Select(verdict => Staged(verdict, settings)).ToList()) });
        }

        await session.SaveAsync(cancellationToken);
    }

    public async Task<StagedHead> HeadAsync(ImportBatch batch, CancellationToken cancellationToken) =>
        await session.Set<ImportChunk>().AsNoTracking().SingleOrDefaultAsync(chunk => chunk.BatchKey == batch.Id && chunk.Number == 0, cancellationToken) is { } head
            ? protection.UnprotectJson<StagedHead>(head.Content)
            : new StagedHead();

    public async Task<IReadOnlyList<StagedRow>> RowsAsync(ImportBatch batch, CancellationToken cancellationToken)
    {
        var rows = new List<StagedRow>();
        await foreach (var chunk in session.Set<ImportChunk>().AsNoTracking().Where(chunk => chunk.BatchKey == batch.Id && chunk.Number > 0)
            .OrderBy(chunk => chunk.Number).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            rows.AddRange(protection.UnprotectJson<List<StagedRow>>(chunk.Content));
        }

        return rows;
    }

    public static StagedRow Staged(ImportVerdict verdict, ImportSettings settings) => new(verdict.Row.Sheet, verdict.Row.Number, verdict.Kind)
    {
        Label = verdict.Label,
        Detail = verdict.Detail,
        IsHidden = verdict.Row.IsHidden,
        Messages = [.. verdict.Messages.Select(message => new StagedMessage(message.Refuses, CellAddress.OfField(verdict.Row, message.Field, settings), message.Field, message.Text))],
        Differences = verdict.Differences,
        Questions = verdict.Questions,
    };
}
