using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LeftBehind.Abstractions.Content;
using LeftBehind.Children.ViewModels;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace LeftBehind.Children.Editing;

/// <summary>Carries the form as it was opened through the browser, unreadable and unchangeable there.</summary>
internal sealed class OpenedForm(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector(nameof(OpenedForm));

    public string Protect(ChildForm form)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(form, ContentJson.Options);
        return WebEncoders.Base64UrlEncode(_protector.Protect(json));
    }

    /// <summary>Null where it is missing or was tampered with: every field then counts as changed here.</summary>
    public ChildForm? Unprotect(string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize<ChildForm>(Encoding.UTF8.GetString(_protector.Unprotect(WebEncoders.Base64UrlDecode(text))), ContentJson.Options);
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }
}
