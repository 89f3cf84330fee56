namespace LeftBehind.Letters.Writing;

/// <summary>What a letter says of one family: the only members that a template reaches.</summary>
internal sealed record LetterMerge
{
    public string Child { get; init; } = "";

    public string Guardian { get; init; } = "";

    public string Class { get; init; } = "";

    public string Teacher { get; init; } = "";

    public string School { get; init; } = "";

    public string Helper { get; init; } = "";

    public string Study { get; init; } = "";

    public string Living { get; init; } = "";

    public string Contact { get; init; } = "";

    public string Phone { get; init; } = "";

    public string Date { get; init; } = "";
}
