namespace LeftBehind.Import.Targets;

/// <summary>The records of one sheet and what the lines above its table say, as written.</summary>
public sealed record ImportSheet(int Index, string Name)
{
    public string School { get; init; } = "";

    public string County { get; init; } = "";

    public string Class { get; init; } = "";

    public string FilledOn { get; init; } = "";

    /// <summary>The sheet only completes records that are there, in the system or on another sheet; others are left out.</summary>
    public bool OnlyCompletes { get; init; }

    public IReadOnlyList<ImportRow> Rows { get; init; } = [];
}
