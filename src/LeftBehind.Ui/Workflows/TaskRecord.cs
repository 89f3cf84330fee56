namespace LeftBehind.Ui.Workflows;

/// <summary>What the inbox says of a row without looking at it again.</summary>
/// <param name="Title">What it is called, at most 200 characters.</param>
/// <param name="SubmittedByName">Who handed it in.</param>
/// <param name="Oddities">Codes of what is odd about it: such a one is looked at singly.</param>
public sealed record TaskRecord(string Title, string SubmittedByName, IReadOnlyList<string> Oddities)
{
    /// <summary>Where it comes from, at most 200 characters; null where that is the organization of the row.</summary>
    public string? Place { get; init; }

    /// <summary>Whether a higher office handed it in for a school.</summary>
    public bool OnBehalf { get; init; }
}
