using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Abstractions.Security;

namespace LeftBehind.Children.Indexes;

/// <summary>
/// How numbers stand among the tokens: a capital letter for the kind (names' tokens are han characters or small letters) and a keyed hash.
/// </summary>
public static class ChildTokens
{
    private const int LastDigits = 4;

    internal static IEnumerable<string> OfNumbers(ChildFile file, IKeyedHash hash)
    {
        var phones = file.Parents.Father.Phones.Concat(file.Parents.Mother.Phones).Concat(file.Guardians.Guardians.SelectMany(guardian => guardian.Phones));
        foreach (var phone in phones.Select(Digits).Where(digits => digits.Length >= LastDigits))
        {
            yield return Phone(phone, hash);
            yield return PhoneEnd(phone[^LastDigits..], hash);
        }

        if (!string.IsNullOrEmpty(file.Child.StudentRegistryNo))
        {
            yield return Number(file.Child.StudentRegistryNo, hash);
        }

        if (!string.IsNullOrEmpty(file.Child.ResidentIdNo))
        {
            yield return Number(file.Child.ResidentIdNo, hash);
        }
    }

    /// <summary>By which a file is found that has one of these phones, of a parent or a guardian.</summary>
    public static IEnumerable<string> OfPhones(IEnumerable<string> phones, IKeyedHash hash) =>
        phones.Select(Digits).Where(digits => digits.Length >= LastDigits).Select(digits => Phone(digits, hash)).Distinct(StringComparer.Ordinal);

    /// <summary>What a typed number may stand for, empty where the text is no number.</summary>
    internal static IReadOnlyList<string> Sought(string text, IKeyedHash hash)
    {
        var written = HalfWidth(text);
        return written.Length == LastDigits && written.All(char.IsAsciiDigit) ? [PhoneEnd(written, hash)]
            : StudentRegistryNumber.TryParse(written, out var registry, out _) ? [Number(registry.Value, hash)]
            : ResidentIdNumber.TryParse(written, out var id, out _) ? [Number(id.Value, hash)]
            : PhoneNumber.TryParse(text, out var phone) ? [Phone(phone.Digits, hash)]
            : [];
    }

    private static string Phone(string digits, IKeyedHash hash) => "P" + hash.Of(digits);

    private static string PhoneEnd(string digits, IKeyedHash hash) => "E" + hash.Of(digits);

    internal static string Number(string number, IKeyedHash hash) => "N" + hash.Of(number.ToUpperInvariant());

    private static string Digits(string phone) => PhoneNumber.TryParse(phone, out var number) ? number.Digits : "";

    private static string HalfWidth(string text) => Abstractions.Text.HalfWidth.Of(text).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
}
