namespace LeftBehind.Import.Columns;

/// <summary>A guess for one column; Confidence runs from 0 to 1.</summary>
internal readonly record struct ColumnGuess(int Column, string Field, double Confidence);
