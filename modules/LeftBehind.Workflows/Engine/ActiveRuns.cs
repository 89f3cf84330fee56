namespace LeftBehind.Workflows.Engine;

/// <summary>
/// The workflows that run in this scope just now, outermost first. What one of them does may trigger an event that another or it
/// itself waits for: then it is woken in memory, since its row does not say yet how far it is.
/// </summary>
internal sealed class ActiveRuns
{
    // Workflows that start one another: deeper than this nobody meant it.
    public const int Deepest = 8;

    private readonly List<WorkflowRun> _runs = [];

    public IReadOnlyList<WorkflowRun> All => _runs;

    public bool IsTooDeep => _runs.Count > Deepest;

    public WorkflowRun? Find(string workflowId) => _runs.Find(run => run.Row.WorkflowId == workflowId);

    public void Enter(WorkflowRun run) => _runs.Add(run);

    public void Leave(WorkflowRun run) => _runs.Remove(run);
}
