using System.Text.Json.Nodes;

namespace LeftBehind.Abstractions.Workflows;

/// <summary>
/// Works out expressions. They reach <c>Workflow.Properties</c>, <c>Workflow.Input</c>, <c>Workflow.CorrelationId</c> and the
/// parts of <c>ContentItem</c>; they are stopped after a bounded number of steps and of seconds.
/// </summary>
public interface IWorkflowExpressions
{
    /// <summary>The value: a constant keeps its kind, Liquid gives a text.</summary>
    /// <exception cref="ActivityFaultException">It is wrong or ran too long.</exception>
    Task<JsonValue> ValueAsync(WorkflowExpression expression, WorkflowContext context, CancellationToken cancellationToken);

    /// <summary>Whether it holds. An empty one does not.</summary>
    /// <exception cref="ActivityFaultException">It is wrong or ran too long.</exception>
    Task<bool> IsTrueAsync(WorkflowCondition condition, WorkflowContext context, CancellationToken cancellationToken);
}
