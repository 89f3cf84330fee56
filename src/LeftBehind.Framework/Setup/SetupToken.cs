using System.Security.Cryptography;
using System.Text;

namespace LeftBehind.Framework.Setup;

/// <summary>Known to whoever can read this node's log, and to nobody else.</summary>
internal sealed class SetupToken
{
    // Without letters and digits that are taken for one another when they are typed from a screen.
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int Length = 24;

    public string Value { get; } = RandomNumberGenerator.GetString(Letters, Length);

    public bool Is(string token) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(Value), Encoding.UTF8.GetBytes(token.Trim().ToUpperInvariant()));
}
