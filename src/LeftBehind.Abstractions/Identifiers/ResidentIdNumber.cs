using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Abstractions.Identifiers;

/// <summary>
/// 公民身份号码 (GB 11643-1999): 6 digits of area, 8 of birth, 3 of sequence (odd for males), a check digit. The area may be one
/// that no longer exists, and is not looked up.
/// </summary>
public sealed record ResidentIdNumber
{
    private const string CheckDigits = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private ResidentIdNumber(string value, DateOnly birthDate, IdentifierProblem problem)
    {
        Value = value;
        BirthDate = birthDate;
        Problem = problem;
    }

    /// <summary>18 characters, half width, X upper case.</summary>
    public string Value { get; }

    /// <summary>Digits 7 to 14.</summary>
    public DateOnly BirthDate { get; }

    /// <summary>By digit 17.</summary>
    public bool IsMale => (Value[16] - '0') % 2 == 1;

    /// <summary>The first six digits: the area where the number was given out.</summary>
    public string AreaCode => Value[..6];

    /// <summary><see cref="IdentifierProblem.None"/> or <see cref="IdentifierProblem.WrongCheckDigit"/>.</summary>
    public IdentifierProblem Problem { get; }

    /// <summary>
    /// Reads what people write: full-width digits, spaces, hyphens, a small x. False for what cannot be stored, with the reason;
    /// true with <see cref="IdentifierProblem.WrongCheckDigit"/> for what is stored with a warning.
    /// </summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ResidentIdNumber? number, out IdentifierProblem problem)
    {
        number = null;
        var digits = Normalize(text);
        if (digits.Length == 0)
        {
            problem = IdentifierProblem.Empty;
            return false;
        }

        if (!HasShape(digits)
            || !DateOnly.TryParseExact(digits[6..14], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var birth))
        {
            problem = IdentifierProblem.Malformed;
            return false;
        }

        problem = CheckDigit(digits) == digits[17] ? IdentifierProblem.None : IdentifierProblem.WrongCheckDigit;
        number = new ResidentIdNumber(digits, birth, problem);
        return true;
    }

    /// <summary>Half width, without spaces, hyphens and a leading apostrophe, upper case; no judgement on the result.</summary>
    public static string Normalize(string? text) => string.Concat(HalfWidth.Of(text ?? "")
        .Where(character => !char.IsWhiteSpace(character) && character is not ('-' or '\''))).ToUpperInvariant();

    /// <summary>The check digit that belongs to the first 17 digits, 0–9 or X.</summary>
    public static char CheckDigit(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var index = 0; index < Weights.Length; index++)
        {
            sum += (digits[index] - '0') * Weights[index];
        }

        return CheckDigits[sum % 11];
    }

    /// <inheritdoc />
    public override string ToString() => Mask.ResidentId(Value);

    internal static bool HasShape(ReadOnlySpan<char> digits) =>
        digits.Length == 18 && !digits[..17].ContainsAnyExceptInRange('0', '9') && digits[17] is (>= '0' and <= '9' or 'X');
}
