using System.IO.Compression;
using System.Text.Json;
using LeftBehind.Abstractions.Content;
using Microsoft.AspNetCore.DataProtection;

namespace LeftBehind.Import.Services;

/// <summary>What lies in the database between upload and deletion is readable by this site alone.</summary>
internal sealed class ImportProtection(IDataProtectionProvider provider)
{
    private readonly IDataProtector _protector = provider.CreateProtector("LeftBehind.Import");

    public byte[] Protect(byte[] content) => _protector.Protect(content);

    public byte[] Unprotect(byte[] content) => _protector.Unprotect(content);

    public byte[] ProtectJson<T>(T value)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            JsonSerializer.Serialize(zip, value, ContentJson.Options);
        }

        return Protect(packed.ToArray());
    }

    public T UnprotectJson<T>(byte[] content)
    {
        using var zip = new GZipStream(new MemoryStream(Unprotect(content)), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<T>(zip, ContentJson.Options)!;
    }
}
