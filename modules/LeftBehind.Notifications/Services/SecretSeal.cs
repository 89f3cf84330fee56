using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace LeftBehind.Notifications.Services;

/// <summary>Passwords and keys of servers lie in the settings protected.</summary>
internal sealed class SecretSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Notification.Secret");

    public string Close(string secret) => secret.Length == 0 ? "" : _protector.Protect(secret);

    /// <summary>Empty where the key is gone: then the other side refuses it, and says so.</summary>
    public string Open(string closed)
    {
        try
        {
            return closed.Length == 0 ? "" : _protector.Unprotect(closed);
        }
        catch (CryptographicException)
        {
            return "";
        }
    }
}
