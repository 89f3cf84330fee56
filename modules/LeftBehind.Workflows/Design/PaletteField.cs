namespace LeftBehind.Workflows.Design;

/// <summary>A property of an activity, as the designer's form shows it.</summary>
internal sealed record PaletteField(string Name, string Label, PaletteFieldKind Kind)
{
    public string Hint { get; init; } = "";

    public bool IsRequired { get; init; }

    /// <summary>Shown only where something stands in it: what other systems keep elsewhere.</summary>
    public bool IsRare { get; init; }

    public int? Longest { get; init; }

    public int? Least { get; init; }

    public int? Most { get; init; }

    public IReadOnlyList<PaletteChoice> Choices { get; init; } = [];
}
