using System.Security.Cryptography;
using System.Text;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Settings;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Security;

internal sealed class KeyedHash(IUnitOfWork unitOfWork, IDataProtectionProvider protection) : IKeyedHash
{
    private const int KeyBytes = 32;
    private const int HashBytes = 12;
    private byte[]? _key;

    public string Of(string value) => Convert.ToHexString(HMACSHA256.HashData(
        _key ?? throw new InvalidOperationException("The search key has not been loaded: the schema is not up to date."), Encoding.UTF8.GetBytes(value)).AsSpan(0, HashBytes));

    /// <summary>Reads the key, or makes it at the first start of a site.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        try
        {
            _key = await unitOfWork.RunAsync(null, services => ReadOrMakeAsync(services, cancellationToken), cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another node was a moment faster: its key is everybody's.
            _key = await unitOfWork.RunAsync(null, services => ReadOrMakeAsync(services, cancellationToken), cancellationToken);
        }
    }

    private async Task<byte[]> ReadOrMakeAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var settings = services.GetRequiredService<ISettings>();
        var protector = protection.CreateProtector(nameof(SearchKey));
        var stored = await settings.GetAsync<SearchKey>(null, cancellationToken);
        if (stored.Protected.Length > 0)
        {
            return protector.Unprotect(Convert.FromBase64String(stored.Protected));
        }
        var key = RandomNumberGenerator.GetBytes(KeyBytes);
        stored.Protected = Convert.ToBase64String(protector.Protect(key));
        await settings.SaveAsync(stored, null, cancellationToken);
        return key;
    }
}
