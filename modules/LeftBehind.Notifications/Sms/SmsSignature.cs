using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LeftBehind.Notifications.Sms;

/// <summary>
/// HMAC-SHA256 over the second and the body, in hexadecimal digits, both ways: <c>X-Timestamp</c> and <c>X-Signature</c>. What is older
/// than five minutes counts as forged.
/// </summary>
internal static class SmsSignature
{
    public const string TimeHeader = "X-Timestamp";
    public const string Header = "X-Signature";
    public const string KeyHeader = "X-Key";

    private const long MostSecondsApart = 300;

    public static string Of(string secret, string timestamp, string body) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{timestamp}\n{body}")));

    public static bool Holds(string secret, string timestamp, string body, string signature, DateTimeOffset now) =>
        secret.Length > 0
        && long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var second) && Math.Abs(now.ToUnixTimeSeconds() - second) <= MostSecondsApart
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Of(secret, timestamp, body)), Encoding.UTF8.GetBytes(signature.ToLowerInvariant()));
}
