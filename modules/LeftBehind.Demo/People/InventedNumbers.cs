using System.Globalization;

namespace LeftBehind.Demo.People;

/// <summary>Numbers of the right form that belong to nobody.</summary>
internal sealed class InventedNumbers(int seed)
{
    private const string CheckDigits = "10X98765432";
    private const int PhonesOfASeed = 100_000;
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private int _phone = seed % 900 * PhonesOfASeed;
    private int _sequence;

    // No operator has numbers beginning with 154, and they pass the pattern of a mobile phone.
    public string Phone() => string.Create(CultureInfo.InvariantCulture, $"154{_phone++:00000000}");

    // No area has the code 999999.
    public string ResidentId(DateOnly birth, bool girl)
    {
        _sequence = (_sequence + 1) % 499;
        var sequence = _sequence * 2 + (girl ? 0 : 1);
        var body = string.Create(CultureInfo.InvariantCulture, $"999999{birth:yyyyMMdd}{sequence:000}");
        var sum = body.Zip(Weights, (digit, weight) => (digit - '0') * weight).Sum();
        return body + CheckDigits[sum % 11];
    }
}
