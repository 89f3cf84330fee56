namespace LeftBehind.Workflows.Trial;

/// <summary>What would happen, as far as it was answered.</summary>
internal sealed record TrialCourse(IReadOnlyList<TrialStep> Steps, IReadOnlyList<TrialWait> Waits)
{
    /// <summary>Why it stopped short, in words; empty where it did not.</summary>
    public string Fault { get; init; } = "";

    /// <summary>How many of the answers were used.</summary>
    public int Answered { get; init; }

    /// <summary>The event that it begins with does not mean such a thing.</summary>
    public bool IsNotMeant { get; init; }

    public bool IsOver => Fault.Length == 0 && !IsNotMeant && Waits.Count == 0;
}
