namespace LeftBehind.Workflows.Engine;

/// <summary>The caps that keep a loop from running for ever.</summary>
internal sealed class WorkflowSettings
{
    public int MostSteps { get; set; } = 1_000;

    public int MostStepsWithoutWaiting { get; set; } = 100;
}
