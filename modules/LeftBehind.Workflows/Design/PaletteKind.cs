using System.Text.Json.Nodes;

namespace LeftBehind.Workflows.Design;

/// <summary>A kind of activity to choose from.</summary>
internal sealed record PaletteKind(string Name, string Label, string Category)
{
    public required string Icon { get; init; }

    public required bool IsEvent { get; init; }

    public required IReadOnlyList<PaletteField> Fields { get; init; }

    /// <summary>What a new one begins with.</summary>
    public required JsonObject Properties { get; init; }

    /// <summary>The outcomes that a new one has.</summary>
    public required IReadOnlyList<PaletteChoice> Outcomes { get; init; }
}
