namespace LeftBehind.Letters.Paper;

/// <summary>A line of a letter at its place.</summary>
/// <param name="Text">What stands there.</param>
/// <param name="X">From the left edge of the text.</param>
/// <param name="Size">Of the characters.</param>
/// <param name="Height">Of the line with what keeps it apart from the one before.</param>
internal sealed record SheetLine(string Text, double X, double Size, double Height)
{
    public bool IsBold { get; init; }
}
