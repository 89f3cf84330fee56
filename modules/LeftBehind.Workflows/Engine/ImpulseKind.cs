namespace LeftBehind.Workflows.Engine;

internal enum ImpulseKind
{
    /// <summary>An event begins the workflow.</summary>
    Start,

    /// <summary>An activity that waited is woken.</summary>
    Resume,

    /// <summary>The one before it led here.</summary>
    Execute,
}
