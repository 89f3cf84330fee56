namespace LeftBehind.Import.Targets;

/// <summary>Records to be imported into one organization.</summary>
public sealed record ImportRequest(int OrganizationId)
{
    public IReadOnlyList<ImportSheet> Sheets { get; init; } = [];

    /// <summary>What the user has answered to the plan's questions, by question key.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();

    /// <summary>Records read, for progress; may be null.</summary>
    public Func<int, Task>? Progress { get; init; }
}
