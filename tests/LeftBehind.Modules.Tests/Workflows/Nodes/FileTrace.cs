namespace LeftBehind.Modules.Tests.Workflows.Nodes;

/// <summary>What the database holds about a file that goes from the clerk by the principal to the county, all of one moment.</summary>
internal sealed record FileTrace(string Id, int Workflows, int Submitted, int Accepted, int Done, int Open, int Waits, int Steps, int DifferentSteps, int Reviews, int InForce)
{
    public const int Approvals = 2;

    /// <summary>Of the workflow beside it, which waits for a moment that is past and then tells the principal.</summary>
    public required TimerTrace Timer { get; init; }

    /// <summary>Each thing that was done stands there once with all that belongs to it, or it was not done.</summary>
    public bool IsWhole =>
        Workflows <= 1 && Submitted == Workflows && Reviews == Workflows && Accepted == Done && Done <= Approvals && Steps == DifferentSteps
        && InForce == (Done == Approvals ? 1 : 0) && Open == Workflows - InForce && Waits == Open && Timer.IsWholeFor(Workflows);
}
