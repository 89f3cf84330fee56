using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace LeftBehind.Notifications.Services;

/// <summary>Addresses and numbers of people outside lie in the table protected.</summary>
internal sealed class AddressSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Notification.Address");

    public string Close(string address) => address.Length == 0 ? "" : _protector.Protect(address);

    /// <returns>Null where the key is gone.</returns>
    public string? Open(string closed)
    {
        try
        {
            return closed.Length == 0 ? "" : _protector.Unprotect(closed);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
