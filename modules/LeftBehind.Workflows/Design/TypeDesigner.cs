using LeftBehind.Abstractions.Data;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Design;

/// <summary>Opens types to be drawn, and saves what was drawn as a new version unless somebody else was first.</summary>
internal sealed class TypeDesigner(IDocumentSession session, WorkflowTypeStore store, ActivityPalette palette, DesignChecker checker)
{
    public DesignPage New()
    {
        var type = new WorkflowTypeDocument { WorkflowTypeId = Guid.CreateVersion7().ToString("N") };
        return new(type, 0, IsEnabled: false) { Kinds = palette.List(), Check = new([]) };
    }

    /// <summary>The latest version, or what an earlier one was, to be changed.</summary>
    public async Task<DesignPage?> OpenAsync(string typeId, int? version, CancellationToken cancellationToken)
    {
        if (await LatestAsync(typeId, cancellationToken) is not { } latest || await FindAsync(typeId, version ?? latest.Version, cancellationToken) is not { } shown)
        {
            return null;
        }
        var type = WorkflowTypeStore.DocumentOf(shown);
        return new(type, latest.Version, latest.IsEnabled) { Kinds = palette.List(), Check = checker.Check(type) };
    }

    /// <summary>Saves a type that was checked. Who is second is told, and nothing of either is lost.</summary>
    /// <param name="type">What was drawn. Whether it begins workflows stays as it is.</param>
    /// <param name="baseVersion">The version that it was drawn from; 0 for a new type.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<DesignSave> SaveAsync(WorkflowTypeDocument type, int baseVersion, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        // Writing the mark that is there already holds the row: a second one waits here and then finds another version.
        var held = await session.Set<WorkflowType>().Where(row => row.WorkflowTypeId == type.WorkflowTypeId && row.Latest && row.Version == baseVersion)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Latest, true), cancellationToken);
        var latest = await LatestAsync(type.WorkflowTypeId, cancellationToken);
        if (held == 0 && latest is not null)
        {
            return new(latest, IsChanged: false);
        }
        type.IsEnabled = latest?.IsEnabled ?? false;
        return new(null, await store.SaveAsync(type, cancellationToken));
    }

    public Task<WorkflowType?> FindAsync(string typeId, int version, CancellationToken cancellationToken) =>
        session.Set<WorkflowType>().AsNoTracking().SingleOrDefaultAsync(row => row.WorkflowTypeId == typeId && row.Version == version, cancellationToken);

    private Task<WorkflowType?> LatestAsync(string typeId, CancellationToken cancellationToken) =>
        session.Set<WorkflowType>().AsNoTracking().SingleOrDefaultAsync(row => row.WorkflowTypeId == typeId && row.Latest, cancellationToken);
}
