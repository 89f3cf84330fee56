namespace LeftBehind.Import.Tables;

/// <summary>What the lines above the table say, as written.</summary>
internal sealed record TableHeading
{
    public static readonly TableHeading None = new();

    public string Title { get; init; } = "";

    public string County { get; init; } = "";

    public string School { get; init; } = "";

    public string Class { get; init; } = "";

    public string FilledOn { get; init; } = "";
}
