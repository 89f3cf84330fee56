namespace LeftBehind.Rounds.ViewModels;

internal sealed class ListAnswer
{
    public string? Outcome { get; set; }

    public string? Comment { get; set; }

    /// <summary>By item: why the child is not approved with the rest.</summary>
    public Dictionary<string, string?> Reasons { get; set; } = [];
}
