using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;

namespace LeftBehind.Framework.Content;

/// <summary>Writes onto versions who saved them when, and where they belong.</summary>
internal sealed class ContentStamp(IUserContext userContext, IOrganizationPaths paths, TimeProvider time)
{
    public DateTime Now => time.GetUtcNow().UtcDateTime;

    public void Sign(ContentItem version)
    {
        version.Revision++;
        version.ModifiedUtc = Now;
        version.ModifiedBy = userContext.User.UserId;
    }

    public async Task PlaceAsync(IEnumerable<ContentItem> versions, CancellationToken cancellationToken)
    {
        foreach (var together in versions.Where(version => version.OrganizationId != 0).GroupBy(version => version.OrganizationId))
        {
            var path = await paths.FindAsync(together.Key, cancellationToken) ?? throw new InvalidOperationException($"There is no organization {together.Key}.");
            foreach (var version in together)
            {
                version.Stamp(path);
            }
        }
    }
}
