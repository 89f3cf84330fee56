using LeftBehind.Abstractions.Data;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Types;
using LeftBehind.Workflows.ViewModels;

namespace LeftBehind.Workflows.Services;

/// <summary>Reads types for those who manage them.</summary>
internal sealed class WorkflowTypeReader(IDocumentSession session, WorkflowTypeCheck check, WorkflowTypeWords words)
{
    private const int MostVersions = 50;

    public async Task<IReadOnlyList<WorkflowTypeLine>> ListAsync(CancellationToken cancellationToken) =>
        await session.Set<WorkflowType>().AsNoTracking().Where(row => row.Latest).OrderBy(row => row.Name).ThenBy(row => row.Id)
            .Select(row => new WorkflowTypeLine(row.WorkflowTypeId, row.Name, row.IsEnabled, row.Version, row.CreatedUtc)
            {
                Waiting = session.Query<Workflow>().Where(run => run.WorkflowTypeId == row.WorkflowTypeId && run.Status == WorkflowStatus.Waiting)
                    .OrderBy(run => run.ChangedUtc).Take(WorkflowTypeLine.CountedUpTo + 1).Count(),
                Stuck = session.Query<Workflow>().Where(run => run.WorkflowTypeId == row.WorkflowTypeId && run.Status == WorkflowStatus.Faulted)
                    .OrderBy(run => run.ChangedUtc).Take(WorkflowTypeLine.CountedUpTo + 1).Count()
                    + session.Query<Workflow>().Where(run => run.WorkflowTypeId == row.WorkflowTypeId && run.Status == WorkflowStatus.Halted)
                    .OrderBy(run => run.ChangedUtc).Take(WorkflowTypeLine.CountedUpTo + 1).Count(),
            }).ToListAsync(cancellationToken);

    public async Task<WorkflowTypePage?> PageAsync(string typeId, int? version, CancellationToken cancellationToken)
    {
        var versions = await session.Set<WorkflowType>().AsNoTracking().Where(row => row.WorkflowTypeId == typeId)
            .OrderByDescending(row => row.Version).Take(MostVersions).ToListAsync(cancellationToken);
        if (versions.Find(row => version is null ? row.Latest : row.Version == version) is not { } shown)
        {
            return null;
        }
        var type = WorkflowTypeStore.DocumentOf(shown);
        return new(shown, type, versions) { Hints = [.. check.Check(type).Select(problem => words.Of(type, problem))] };
    }
}
