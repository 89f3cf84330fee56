using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace LeftBehind.Ui.Screens;

/// <summary>
/// What is sought and where a page ends hold names and phones, and an address is written down in many places: in the browser's history,
/// by every server on the way. In an address such a value stands sealed; only this site can open it.
/// </summary>
public sealed class SealedQuery(IDataProtectionProvider protection)
{
    /// <summary>The value of an address that says what is sought.</summary>
    public const string SearchKey = "q";

    /// <summary>What is sought beyond this many letters is cut off.</summary>
    public const int LongestSearch = 200;

    private const char Mark = '~';

    private readonly IDataProtector _protector = protection.CreateProtector("LeftBehind.Ui.Query");

    public static bool IsSealed(string? value) => value is [Mark, ..];

    public string Seal(string value) => Mark + WebEncoders.Base64UrlEncode(_protector.Protect(System.Text.Encoding.UTF8.GetBytes(value)));

    /// <summary>A value as it was before it was sealed. One that is not sealed stays what it is; one that was tampered with is empty.</summary>
    public string Open(string? value)
    {
        if (!IsSealed(value))
        {
            return value ?? "";
        }
        try
        {
            return System.Text.Encoding.UTF8.GetString(_protector.Unprotect(WebEncoders.Base64UrlDecode(value![1..])));
        }
        catch (Exception exception) when (exception is FormatException or CryptographicException)
        {
            return "";
        }
    }
}
