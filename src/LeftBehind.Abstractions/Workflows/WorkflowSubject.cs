namespace LeftBehind.Abstractions.Workflows;

/// <summary>What a workflow is about: mostly a version of a content item, in an organization.</summary>
/// <param name="OrganizationId">Whose record it is; tasks are routed from here upwards.</param>
public sealed record WorkflowSubject(int OrganizationId)
{
    /// <summary>Empty where it is about no content item.</summary>
    public string ContentType { get; init; } = "";

    /// <summary>Empty where it is about no content item.</summary>
    public string ContentItemId { get; init; } = "";

    /// <summary>The version that was handed in; empty where it is about no content item.</summary>
    public string ContentItemVersionId { get; init; } = "";

    /// <summary>Who set it going, 0 for the system: they approve no step of it.</summary>
    public int StartedBy { get; init; }
}
