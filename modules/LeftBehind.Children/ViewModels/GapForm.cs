namespace LeftBehind.Children.ViewModels;

/// <summary>What was typed into the grid of what is missing.</summary>
internal sealed class GapForm
{
    public List<GapRow> Rows { get; set; } = [];
}
