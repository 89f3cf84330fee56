namespace LeftBehind.Demo.Recipes;

/// <summary>How many children a school gets; the seed defaults to the row's place.</summary>
internal sealed record DemoChildrenRow(string School, int Children)
{
    public int? Seed { get; init; }

    /// <summary>Suffix of the demo accounts that are granted some of the files; null for none.</summary>
    public string? Accounts { get; init; }
}
