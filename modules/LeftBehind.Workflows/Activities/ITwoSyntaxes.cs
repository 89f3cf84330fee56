using LeftBehind.Abstractions.Workflows;

namespace LeftBehind.Workflows.Activities;

/// <summary>Properties that hold one expression twice. What the syntax leaves aside is kept as it was written, and never worked out.</summary>
internal interface ITwoSyntaxes
{
    /// <summary>The expression that counts.</summary>
    WorkflowExpression Chosen { get; }
}
