namespace LeftBehind.Import.Values;

/// <summary>A piece of a cell with several things in it.</summary>
internal readonly record struct Piece(PieceKind Kind, string Text, bool StartsLine);
