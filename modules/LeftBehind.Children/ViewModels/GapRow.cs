namespace LeftBehind.Children.ViewModels;

/// <summary>A child in the grid, with what was typed under the keys of the columns.</summary>
internal sealed class GapRow
{
    public string? Id { get; set; }

    public Dictionary<string, string?> Values { get; set; } = [];
}
