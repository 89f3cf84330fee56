using System.Globalization;

namespace LeftBehind.Abstractions.Tables;

/// <summary>A value of an exported list. Numbers that are names (phones, codes) are texts.</summary>
public readonly record struct TableCell
{
    private TableCell(TableCellKind kind, string? text, decimal number, DateOnly date) =>
        (Kind, Text, Number, Date) = (kind, text, number, date);

    /// <summary>Which of the values it holds.</summary>
    public TableCellKind Kind { get; }

    /// <summary>Of a text.</summary>
    public string? Text { get; }

    /// <summary>Of a number.</summary>
    public decimal Number { get; }

    /// <summary>Of a day.</summary>
    public DateOnly Date { get; }

    /// <summary>Nothing.</summary>
    public static TableCell Empty => default;

    /// <summary>A text; none when it is empty.</summary>
    public static TableCell Of(string? text) =>
        string.IsNullOrEmpty(text) ? default : new(TableCellKind.Text, text, 0, default);

    /// <summary>A number.</summary>
    public static TableCell Of(decimal number) => new(TableCellKind.Number, null, number, default);

    /// <summary>A day, or nothing.</summary>
    public static TableCell Of(DateOnly? date) => date is { } day ? new(TableCellKind.Date, null, 0, day) : default;

    /// <summary>As <see cref="Of(string?)"/>.</summary>
    public static implicit operator TableCell(string? text) => Of(text);

    /// <summary>As <see cref="Of(decimal)"/>.</summary>
    public static implicit operator TableCell(int number) => Of(number);

    /// <summary>As <see cref="Of(DateOnly?)"/>.</summary>
    public static implicit operator TableCell(DateOnly? date) => Of(date);

    /// <summary>The value as a text that is safe to export; days as 2026-11-24.</summary>
    public NeutralText ToText() => Kind switch
    {
        TableCellKind.Number => new(Number.ToString(CultureInfo.InvariantCulture), false),
        TableCellKind.Date => new(Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), false),
        _ => FormulaInjection.Neutralize(Text),
    };
}
