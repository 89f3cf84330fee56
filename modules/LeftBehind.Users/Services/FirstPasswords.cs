using System.Security.Cryptography;

namespace LeftBehind.Users.Services;

/// <summary>
/// Passwords that are read from a slip of paper once: syllables and digits without letters that look alike. 16^4 × 8^4 × 5^4 are about
/// 40 bits, which a lock-out after five attempts makes more than enough for the days until it is changed.
/// </summary>
internal static class FirstPasswords
{
    private const string Consonants = "bdfghjkmnprstwxz";
    private const string Vowels = "aeiuo";
    private const string Digits = "23456789";

    public static string Next()
    {
        var first = Syllables();
        return $"{char.ToUpperInvariant(first[0])}{first[1..]}-{Pick(Digits)}{Pick(Digits)}{Pick(Digits)}{Pick(Digits)}-{Syllables()}";
    }

    private static string Syllables() => $"{Pick(Consonants)}{Pick(Vowels)}{Pick(Consonants)}{Pick(Vowels)}";

    private static char Pick(string from) => from[RandomNumberGenerator.GetInt32(from.Length)];
}
