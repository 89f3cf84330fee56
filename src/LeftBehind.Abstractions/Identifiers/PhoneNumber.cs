using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Abstractions.Identifiers;

/// <summary>One phone number in one spelling: 13812345678, 0571-88888888-123, +393331234567, 612345.</summary>
public sealed partial record PhoneNumber
{
    private PhoneNumber(string value, PhoneKind kind)
    {
        Value = value;
        Kind = kind;
    }

    /// <summary>The one spelling; equal numbers are equal texts.</summary>
    public string Value { get; }

    /// <summary>What sort of number it is.</summary>
    public PhoneKind Kind { get; }

    /// <summary>Digits only: what hashes of a number, and of its last four digits, are made of.</summary>
    public string Digits => string.Concat(Value.Where(char.IsAsciiDigit));

    /// <summary>What a phone dials on a tap (tel:).</summary>
    public string Uri => "tel:" + (Kind == PhoneKind.Overseas ? Value : Value.Replace("-", "", StringComparison.Ordinal));

    /// <summary>
    /// One number: full width, spaces, hyphens, brackets, +86 or 0086, 转 for an extension, and a landline that a workbook has
    /// robbed of its leading 0. For cells with several numbers see <see cref="PhoneText"/>.
    /// </summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PhoneNumber? number)
    {
        number = null;
        var written = HalfWidth.Of(text ?? "").Trim().Replace("转", "-", StringComparison.Ordinal);
        if (written.Length == 0 || written.Any(character => !char.IsAsciiDigit(character) && !"+-() .".Contains(character, StringComparison.Ordinal)))
        {
            return false;
        }

        var digits = FromWorkbook().Replace(written, "$1");
        digits = string.Concat(digits.Where(character => char.IsAsciiDigit(character) || character is '+' or '-')).Trim('-');
        number = Domestic(China().Replace(digits, "")) ?? Foreign(digits);
        return number is not null;
    }

    /// <inheritdoc />
    public override string ToString() => Mask.Phone(Value);

    private static PhoneNumber? Domestic(string written)
    {
        if (written.Contains('+', StringComparison.Ordinal))
        {
            return null;
        }

        var plain = written.Replace("-", "", StringComparison.Ordinal);
        if (Mobile().IsMatch(plain))
        {
            return new PhoneNumber(plain, PhoneKind.Mobile);
        }

        if (Landline().Match(written) is { Success: true } landline)
        {
            var extension = landline.Groups["extension"].Value;
            var area = "0" + landline.Groups["area"].Value;
            return new PhoneNumber($"{area}-{landline.Groups["number"].Value}{(extension.Length > 0 ? "-" + extension : "")}", PhoneKind.Landline);
        }

        return Local().IsMatch(plain) ? new PhoneNumber(plain, PhoneKind.Local)
            : Short().IsMatch(plain) ? new PhoneNumber(plain, PhoneKind.GroupShort)
            : null;
    }

    private static PhoneNumber? Foreign(string written)
    {
        var plain = written.Replace("-", "", StringComparison.Ordinal);
        plain = plain.StartsWith("00", StringComparison.Ordinal) ? "+" + plain[2..] : plain;
        return Overseas().IsMatch(plain) ? new PhoneNumber(plain, PhoneKind.Overseas) : null;
    }

    // 13812345678.0: a number cell read as text.
    [GeneratedRegex(@"^(\d+)\.0+$")]
    private static partial Regex FromWorkbook();

    [GeneratedRegex(@"^(\+|00)86-?(?=[0-9])")]
    private static partial Regex China();

    [GeneratedRegex(@"^1[3-9]\d{9}$")]
    private static partial Regex Mobile();

    // The 0 may be missing; 10 and 2x are the areas of three figures, and their numbers have eight.
    [GeneratedRegex(@"^0?(?<area>10|2\d|[3-9]\d{2})-?(?<number>[2-9]\d{6,7})(-(?<extension>\d{1,6}))?$")]
    private static partial Regex Landline();

    [GeneratedRegex(@"^[2-8]\d{6,7}$")]
    private static partial Regex Local();

    [GeneratedRegex(@"^[1-9]\d{2,5}$")]
    private static partial Regex Short();

    [GeneratedRegex(@"^\+(?!86)[1-9]\d{6,14}$")]
    private static partial Regex Overseas();
}
