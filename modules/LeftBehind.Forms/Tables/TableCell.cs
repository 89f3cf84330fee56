using System.Globalization;

namespace LeftBehind.Forms.Tables;

/// <summary>A value of an exported list. Numbers that are names (phones, codes) are texts.</summary>
public readonly record struct TableCell
{
    private TableCell(TableCellKind kind, string? text, decimal number, DateOnly date) =>
        (Kind, Text, Number, Date) = (kind, text, number, date);

    public TableCellKind Kind { get; }

    public string? Text { get; }

    public decimal Number { get; }

    public DateOnly Date { get; }

    public static TableCell Empty => default;

    public static TableCell Of(string? text) =>
        string.IsNullOrEmpty(text) ? default : new(TableCellKind.Text, text, 0, default);

    public static TableCell Of(decimal number) => new(TableCellKind.Number, null, number, default);

    public static TableCell Of(DateOnly? date) => date is { } day ? new(TableCellKind.Date, null, 0, day) : default;

    public static implicit operator TableCell(string? text) => Of(text);

    public static implicit operator TableCell(int number) => Of(number);

    public static implicit operator TableCell(DateOnly? date) => Of(date);

    internal NeutralText ForCsv() => Kind switch
    {
        TableCellKind.Number => new(Number.ToString(CultureInfo.InvariantCulture), false),
        TableCellKind.Date => new(Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), false),
        _ => FormulaInjection.Neutralize(Text),
    };
}
