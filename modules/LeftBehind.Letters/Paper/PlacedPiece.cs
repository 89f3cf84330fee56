namespace LeftBehind.Letters.Paper;

/// <summary>Words of the slip at their place.</summary>
/// <param name="Text">What stands there.</param>
/// <param name="Line">Which line, from 0.</param>
/// <param name="X">From the left edge of the slip.</param>
/// <param name="Rule">Length of the line to write on; 0 for none.</param>
internal sealed record PlacedPiece(string Text, int Line, double X, double Rule);
