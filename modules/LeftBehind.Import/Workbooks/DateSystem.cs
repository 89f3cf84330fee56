namespace LeftBehind.Import.Workbooks;

/// <summary>From when a workbook counts its days.</summary>
/// <param name="From1904">As the first Excel for the Macintosh did, not from 1900.</param>
/// <param name="ReaderKnows">The reader of values has it in the dates that it gives: of two ways to write this it knows one.</param>
internal readonly record struct DateSystem(bool From1904, bool ReaderKnows = true)
{
    public const int DaysFrom1900 = 1462;

    // DATEMODE 1, and the record that every program writes after it.
    private static readonly byte[] _inOldWorkbook = [0x22, 0, 2, 0, 1, 0, 0x0E, 0, 2, 0];

    public int DaysInSerials => From1904 ? DaysFrom1900 : 0;

    public int DaysInDates => From1904 && !ReaderKnows ? DaysFrom1900 : 0;

    public static DateSystem OfOldWorkbook(byte[] file) => new(file.AsSpan().IndexOf(_inOldWorkbook) >= 0);
}
