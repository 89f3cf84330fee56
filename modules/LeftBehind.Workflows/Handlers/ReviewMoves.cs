using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Services;

namespace LeftBehind.Workflows.Handlers;

/// <summary>What belongs to another organization now takes its review and its open tasks along: a new class teacher sees why a file was returned.</summary>
internal sealed class ReviewMoves(IDocumentSession session, TaskRerouting rerouting) : ContentHandler
{
    public override string? ContentType => null;

    public override async Task SavedManyAsync(IReadOnlyList<SavedContent> saved, CancellationToken cancellationToken)
    {
        foreach (var (item, _) in saved.Where(entry => entry.Previous is { } previous && previous.OrganizationId != entry.Item.OrganizationId))
        {
            await MoveAsync(item, cancellationToken);
        }
    }

    private async Task MoveAsync(ContentItem item, CancellationToken cancellationToken)
    {
        // They were in the scope of those who saw the item before, which need not be the scope of those who move it.
        var reviews = await session.Set<ContentReview>().Where(row => row.ContentItemId == item.ContentItemId).ToListAsync(cancellationToken);
        var tasks = await session.Set<WorkflowTask>().Where(row => row.ContentItemId == item.ContentItemId && (row.State == WorkflowTaskState.Open || row.State == WorkflowTaskState.Folded)).ToListAsync(cancellationToken);
        foreach (var row in reviews.Concat<ScopedRow>(tasks))
        {
            row.CopyLevelsFrom(item);
        }
        await session.SaveAsync(cancellationToken);
        if (tasks.Count > 0)
        {
            await rerouting.RunAsync([item.OrganizationId], cancellationToken);
        }
    }
}
