using LeftBehind.Abstractions.Content;
using LeftBehind.Letters.Sending;

namespace LeftBehind.Letters.ViewModels;

internal sealed record PrintPage(ContentItem Item, IReadOnlyList<PrintedLetter> Sheets, int Copies, string? Obstacle)
{
    /// <summary>Which part this is, from 1: a letter to thousands is printed in parts.</summary>
    public int Part { get; init; } = 1;

    public int Parts { get; init; } = 1;

    /// <summary>The children of each family whom there is no sheet for, since the letter cannot be written out for them.</summary>
    public IReadOnlyList<string> Unwritten { get; init; } = [];
}
