namespace LeftBehind.Abstractions.Workflows;

/// <summary>
/// A property of an activity that is worked out when it runs (Orchard Core's word and JSON): Liquid, or a constant as it stands.
/// Scripts are not run here; a type that holds one is refused.
/// </summary>
public record WorkflowExpression
{
    /// <summary>The text, such as <c>{{ Workflow.Properties.Level }}</c>, <c>"county"</c> or <c>3</c>.</summary>
    public string Expression { get; init; } = "";

    /// <summary>As recipes write it: <c>Liquid</c>, <c>JavaScript</c> or nothing.</summary>
    public string? Syntax { get; init; }

    /// <summary>Whether nothing is written.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Expression);
}
