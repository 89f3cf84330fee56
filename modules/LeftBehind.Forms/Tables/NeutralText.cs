namespace LeftBehind.Forms.Tables;

/// <summary>A text that is safe to export. A workbook keeps <see cref="Value"/> and marks the cell as quoted text
/// when <see cref="MustBeQuoted"/>; a csv file has no such mark and writes <see cref="ForCsv"/>.</summary>
public readonly record struct NeutralText(string Value, bool MustBeQuoted)
{
    public string ForCsv => MustBeQuoted ? "'" + Value : Value;
}
