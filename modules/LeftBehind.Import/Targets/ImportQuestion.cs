namespace LeftBehind.Import.Targets;

/// <summary>Something that only the user knows: which class 三(2) is, whether two lines are one child.</summary>
public sealed record ImportQuestion(string Key, string Text, IReadOnlyList<ImportOption> Options)
{
    /// <summary>The answer that is chosen beforehand; counts only once the user has confirmed it.</summary>
    public string Suggested { get; init; } = "";

    /// <summary>What the user has answered; empty while it is open.</summary>
    public string Answer { get; init; } = "";

    /// <summary>How many records wait for it.</summary>
    public int Records { get; init; }
}
