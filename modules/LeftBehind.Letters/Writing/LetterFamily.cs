namespace LeftBehind.Letters.Writing;

/// <summary>Those whom one letter names and goes to.</summary>
internal sealed record LetterFamily
{
    /// <summary>The children's names.</summary>
    public IReadOnlyList<string> Children { get; init; } = [];

    /// <summary>父亲, 母亲, or what the file says; empty where the letter goes to whoever opens it.</summary>
    public string Relation { get; init; } = "";

    /// <summary>Of the first child.</summary>
    public string ClassName { get; init; } = "";

    public string School { get; init; } = "";

    public string Teacher { get; init; } = "";

    public string Helper { get; init; } = "";

    /// <summary>Of each child, where the letter tells of the term.</summary>
    public IReadOnlyList<PupilTerm> Terms { get; init; } = [];

    /// <summary>Nobody in particular: the copy for pupils whom no letter names.</summary>
    public static LetterFamily Nobody { get; } = new();
}
