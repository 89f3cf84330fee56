namespace LeftBehind.Forms.Annexes;

/// <summary>A child's line in Annex 2, already put into words; lines within a cell are parted by '\n'.</summary>
public sealed record Annex2Row
{
    public string Name { get; init; } = "";

    public string Class { get; init; } = "";

    public string Father { get; init; } = "";

    public string Mother { get; init; } = "";

    public string Guardians { get; init; } = "";

    public string GuardianshipForm { get; init; } = "";

    public string Concerns { get; init; } = "";

    public string Mentor { get; init; } = "";

    public string Change { get; init; } = "";

    /// <summary>Listed once more because the child left since the previous issue; counted apart in the totals.</summary>
    public bool HasLeft { get; init; }
}
