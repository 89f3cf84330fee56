using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Abstractions.Tables;
using Microsoft.Extensions.Caching.Memory;

namespace LeftBehind.Framework.Tables;

internal sealed class PersonalFiles(IUserContext userContext, IOrganizationPaths paths, ISettings settings, IMemoryCache cache, TimeProvider time) : IPersonalFiles
{
    // It stands on every page, for the printer: without a query while it is warm.
    private static readonly TimeSpan _named = TimeSpan.FromMinutes(5);

    public async Task<string> MarkAsync(CancellationToken cancellationToken)
    {
        var user = userContext.User;
        var now = ChinaTime.LocalOf(time.GetUtcNow().UtcDateTime).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return user.UserId == 0 ? "" : string.Join(" · ", new[] { user.SignedName, await PlaceAsync(user.Scope.OrganizationId, cancellationToken), now }.Where(word => word.Length > 0));
    }

    public async Task<bool> MustBeLockedAsync(CancellationToken cancellationToken) =>
        (await settings.GetAsync<PersonalFileSettings>(null, cancellationToken)).MustBeLocked;

    public async Task LockAsync(Stream output, string name, string password, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        using var archive = new LockedZipStream(output, name, password, ChinaTime.LocalOf(time.GetUtcNow().UtcDateTime));
        await write(archive);
        await archive.EndAsync(cancellationToken);
    }

    private async Task<string> PlaceAsync(int organizationId, CancellationToken cancellationToken) => organizationId == 0 ? "" : await cache.GetOrCreateAsync(
        (nameof(PersonalFiles), organizationId),
        entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = _named;
            return paths.NameAsync(organizationId, cancellationToken);
        }) ?? "";
}
