namespace LeftBehind.Abstractions.Tables;

/// <summary>A text that is safe to export.</summary>
/// <param name="Value">The text without what XML cannot hold.</param>
/// <param name="MustBeQuoted">Whether a spreadsheet program might take it for a formula: a workbook then marks the cell as quoted text.</param>
public readonly record struct NeutralText(string Value, bool MustBeQuoted)
{
    /// <summary>A csv file has no mark for quoted text, so an apostrophe stands before it.</summary>
    public string ForCsv => MustBeQuoted ? "'" + Value : Value;
}
