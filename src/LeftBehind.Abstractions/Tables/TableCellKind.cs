namespace LeftBehind.Abstractions.Tables;

/// <summary>What a cell of an exported list holds.</summary>
public enum TableCellKind
{
    /// <summary>Nothing.</summary>
    Empty,

    /// <summary>A text, also numbers that are names (phones, codes).</summary>
    Text,

    /// <summary>A number that one counts with.</summary>
    Number,

    /// <summary>A day.</summary>
    Date,
}
