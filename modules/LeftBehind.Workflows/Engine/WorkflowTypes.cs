using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Engine;

/// <summary>The types as this scope sees them: whoever has changed some reads what is not committed yet, and nobody else does.</summary>
internal sealed class WorkflowTypes(IDocumentSession session, ISettings settings, WorkflowTypeCache cache)
{
    private readonly Dictionary<long, WorkflowTypeGraph> _own = [];
    private bool _changed;

    public async Task<WorkflowTypeSnapshot> CurrentAsync(CancellationToken cancellationToken)
    {
        if (!_changed && cache.Current is { } current)
        {
            return current;
        }
        var marks = await session.Set<WorkflowType>().AsNoTracking().Select(row => new { row.Id, row.Latest, row.IsEnabled }).ToListAsync(cancellationToken);
        await LoadAsync([.. marks.Select(mark => mark.Id)], cancellationToken);
        var snapshot = new WorkflowTypeSnapshot(
            marks.Where(mark => mark is { Latest: true, IsEnabled: true }).Select(mark => Known(mark.Id)!),
            marks.OrderBy(mark => mark.Latest).Select(mark => Known(mark.Id)!),
            await settings.GetAsync<WorkflowSettings>(null, cancellationToken));
        if (!_changed)
        {
            cache.Keep(snapshot);
        }
        return snapshot;
    }

    public async Task<WorkflowTypeGraph> VersionAsync(long versionId, CancellationToken cancellationToken)
    {
        await LoadAsync([versionId], cancellationToken);
        return Known(versionId) ?? throw new InvalidOperationException($"There is no version {versionId} of a workflow type.");
    }

    /// <summary>Types were changed in this scope's transaction.</summary>
    public void Changed()
    {
        _changed = true;
        cache.Forget();
    }

    private WorkflowTypeGraph? Known(long id) => _own.GetValueOrDefault(id) ?? cache.Versions.GetValueOrDefault(id);

    private async Task LoadAsync(IReadOnlyList<long> ids, CancellationToken cancellationToken)
    {
        long[] missing = [.. ids.Where(id => Known(id) is null)];
        if (missing.Length == 0)
        {
            return;
        }
        var rows = await session.Set<WorkflowType>().AsNoTracking().Where(row => missing.Contains(row.Id)).Select(row => new { row.Id, row.Definition }).ToListAsync(cancellationToken);
        foreach (var row in rows)
        {
            var graph = new WorkflowTypeGraph(row.Id, WorkflowTypeJson.Read(row.Definition));
            // What may yet be undone is nobody else's, and its key may come to another version.
            if (_changed)
            {
                _own[row.Id] = graph;
            }
            else
            {
                cache.Versions[row.Id] = graph;
            }
        }
    }
}
