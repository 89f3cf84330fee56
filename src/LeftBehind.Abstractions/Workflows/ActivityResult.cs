namespace LeftBehind.Abstractions.Workflows;

/// <summary>What an activity ended with.</summary>
public sealed record ActivityResult
{
    /// <summary>The outcome of an activity that has only one.</summary>
    public const string Done = "Done";

    private ActivityResult(IReadOnlyList<string> outcomes, bool waits) => (Outcomes, Waits) = (outcomes, waits);

    /// <summary>Every transition from one of these is followed; none ends the branch.</summary>
    public IReadOnlyList<string> Outcomes { get; }

    /// <summary>Whether it blocks (Orchard Core's Halt) until it is resumed.</summary>
    public bool Waits { get; }

    /// <summary>Goes on with one outcome, or with several at once (a fork).</summary>
    public static ActivityResult Outcome(params IReadOnlyList<string> names) => new(names, waits: false);

    /// <summary>Blocks until somebody resumes it.</summary>
    public static ActivityResult Wait { get; } = new([], waits: true);
}
