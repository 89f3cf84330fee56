using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Workflows.Engine;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Types;

/// <summary>Keeps the versions of types. What runs ends on the version that it began with, whatever becomes of the type.</summary>
internal sealed class WorkflowTypeStore(IDocumentSession session, WorkflowTypes types, StartTimers timers, IUserContext users, TimeProvider time)
{
    /// <summary>Takes a type in that was checked. The same content makes no new version.</summary>
    /// <returns>Whether anything changed.</returns>
    public async Task<bool> SaveAsync(WorkflowTypeDocument type, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var (latest, definition, enabled) = (await FindAsync(type.WorkflowTypeId, cancellationToken), Written(type), type.IsEnabled);
        if (latest is not null && latest.Definition == definition)
        {
            return latest.IsEnabled != enabled && await SwitchAsync(latest, enabled, cancellationToken);
        }
        if (latest is not null)
        {
            latest.Latest = false;
            await session.SaveAsync(cancellationToken);
        }
        session.Set<WorkflowType>().Add(new()
        {
            WorkflowTypeId = type.WorkflowTypeId,
            Version = (latest?.Version ?? 0) + 1,
            Latest = true,
            IsEnabled = enabled,
            Name = type.Name,
            Definition = definition,
            CreatedUtc = time.GetUtcNow().UtcDateTime,
            CreatedBy = users.User.UserId,
            CreatedByName = users.User.UserId == 0 ? "" : users.User.DisplayName,
        });
        await session.SaveAsync(cancellationToken);
        return await ChangedAsync(type.WorkflowTypeId, enabled ? type : null, cancellationToken);
    }

    /// <summary>Whether the type begins new workflows. Those that run go on either way.</summary>
    /// <returns>False where there is no such type.</returns>
    public async Task<bool> SwitchAsync(string workflowTypeId, bool enabled, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        return await FindAsync(workflowTypeId, cancellationToken) is { } latest && await SwitchAsync(latest, enabled, cancellationToken);
    }

    /// <summary>The type as a recipe writes it.</summary>
    public static WorkflowTypeDocument DocumentOf(WorkflowType row)
    {
        var type = WorkflowTypeJson.Read(row.Definition);
        type.IsEnabled = row.IsEnabled;
        return type;
    }

    private Task<WorkflowType?> FindAsync(string workflowTypeId, CancellationToken cancellationToken) =>
        session.Set<WorkflowType>().SingleOrDefaultAsync(row => row.WorkflowTypeId == workflowTypeId && row.Latest, cancellationToken);

    private async Task<bool> SwitchAsync(WorkflowType latest, bool enabled, CancellationToken cancellationToken)
    {
        latest.IsEnabled = enabled;
        await session.SaveAsync(cancellationToken);
        return await ChangedAsync(latest.WorkflowTypeId, enabled ? DocumentOf(latest) : null, cancellationToken);
    }

    private async Task<bool> ChangedAsync(string workflowTypeId, WorkflowTypeDocument? enabled, CancellationToken cancellationToken)
    {
        types.Changed();
        await timers.SetAsync(workflowTypeId, enabled, cancellationToken);
        return true;
    }

    /// <summary>Without the mark, which changes without a new version.</summary>
    private static string Written(WorkflowTypeDocument type)
    {
        var enabled = type.IsEnabled;
        type.IsEnabled = false;
        var definition = WorkflowTypeJson.Write(type);
        type.IsEnabled = enabled;
        return definition;
    }
}
