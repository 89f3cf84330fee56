namespace LeftBehind.Children.ViewModels;

/// <summary>A figure of the counts, on the page and in the file alike.</summary>
internal sealed record CountColumn(string Header, Func<CountRow, int> Of)
{
    /// <summary>What keeps the figure from being misread.</summary>
    public string Note { get; init; } = "";
}
