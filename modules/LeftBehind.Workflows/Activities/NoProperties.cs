namespace LeftBehind.Workflows.Activities;

/// <summary>Of an activity that has nothing to set.</summary>
internal sealed record NoProperties;
