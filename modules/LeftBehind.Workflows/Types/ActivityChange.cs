namespace LeftBehind.Workflows.Types;

/// <summary>A step that is in both versions and differs.</summary>
internal sealed record ActivityChange(ActivityRecord Activity, IReadOnlyList<PropertyChange> Properties)
{
    /// <summary>Stands for what its author called it.</summary>
    public const string Title = "Title";
}
