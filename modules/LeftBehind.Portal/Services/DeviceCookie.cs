using System.Security.Cryptography;
using LeftBehind.Abstractions.Security;
using Microsoft.AspNetCore.DataProtection;

namespace LeftBehind.Portal.Services;

/// <summary>The secret that a phone keeps. Its name and content say nothing to whoever looks over the shoulder.</summary>
internal sealed class DeviceCookie(IDataProtectionProvider protection, IKeyedHash hash, IHttpContextAccessor http)
{
    private const string Name = "d";
    private const int SecretBytes = 24;
    private static readonly TimeSpan _kept = TimeSpan.FromDays(400);

    private readonly IDataProtector _protector = protection.CreateProtector("Family.Device");

    private HttpContext Context => http.HttpContext!;

    /// <summary>Of the secret that came with the request; null where there is none, or somebody else made it.</summary>
    public string? Hash()
    {
        try
        {
            return Context.Request.Cookies[Name] is { Length: > 0 } value ? HashOf(_protector.Unprotect(value)) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Gives the phone a secret, or keeps the one that it has.</summary>
    public string HashOrNew()
    {
        if (Hash() is { } known)
        {
            return known;
        }
        var secret = Convert.ToHexString(RandomNumberGenerator.GetBytes(SecretBytes));
        Context.Response.Cookies.Append(Name, _protector.Protect(secret), Options(_kept));
        return HashOf(secret);
    }

    private CookieOptions Options(TimeSpan age) => new()
    {
        HttpOnly = true,
        // The link is opened from another app: a strict cookie would stay at home.
        SameSite = SameSiteMode.Lax,
        Secure = Context.Request.IsHttps,
        Path = Context.Request.PathBase + "/p",
        MaxAge = age,
        IsEssential = true,
    };

    private string HashOf(string secret) => hash.Of("family-device|" + secret);
}
