using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LeftBehind.Abstractions.Content;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace LeftBehind.Ui.Editing;

/// <summary>Carries a form as it was opened through the browser, unreadable and unchangeable there.</summary>
public sealed class OpenedForm(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector(nameof(OpenedForm));

    public string Protect<TForm>(TForm form) where TForm : class
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(form, ContentJson.Options);
        return WebEncoders.Base64UrlEncode(_protector.Protect(json));
    }

    /// <summary>Null where it is missing or was tampered with: every field then counts as changed here.</summary>
    public TForm? Unprotect<TForm>(string? text) where TForm : class
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize<TForm>(Encoding.UTF8.GetString(_protector.Unprotect(WebEncoders.Base64UrlDecode(text))), ContentJson.Options);
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }
}
