namespace LeftBehind.Import.Targets;

/// <summary>What a cell says, trimmed, and where it stands (C7).</summary>
/// <param name="Text">Dates are ISO text; numbers have no exponent.</param>
/// <param name="Address">The cell to name in a message.</param>
/// <param name="IsNumber">The spreadsheet held a number: 2009.1 may then have been 2009.10.</param>
public readonly record struct ImportCell(string Text, string Address, bool IsNumber = false);
