namespace LeftBehind.Forms.Annexes;

/// <summary>A cell of an official form: where it stands in the grid (from 1), how far it reaches, and its text.</summary>
internal sealed record FormCell(FormCellKind Kind, int Row, int Column, int Columns, string Text, int Rows = 1);
