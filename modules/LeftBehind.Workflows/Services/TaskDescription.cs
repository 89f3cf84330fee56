namespace LeftBehind.Workflows.Services;

/// <summary>What the inbox says of a task without looking at what it is about again.</summary>
internal sealed record TaskDescription(string Title, string Place, string SubmittedByName, IReadOnlyList<string> Oddities)
{
    public bool OnBehalf { get; init; }
}
