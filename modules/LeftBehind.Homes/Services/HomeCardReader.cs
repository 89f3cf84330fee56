using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Homes.ViewModels;

namespace LeftBehind.Homes.Services;

/// <summary>Reads a home for its page; that it was read is on record before it is shown. Schools see the newest version, others what was approved and what waits for them.</summary>
internal sealed class HomeCardReader(IContentManager content, HomeReviews reviews, HomeCardLog log, IOrganizationPaths organizations, TimeProvider time)
{
    public async Task<HomeCard?> OpenAsync(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { ContentType: HomeType.Name } item)
        {
            return null;
        }
        await log.OpenedAsync(item, cancellationToken);
        var review = await reviews.RowAsync(item, cancellationToken);
        return new(item, await organizations.NameAsync(item.OrganizationId, cancellationToken), ChinaTime.Today(time), log.MayEdit)
        {
            State = HomeStateRules.Of(item.Published, review?.State, review?.AwaitingRole),
            Review = review,
            WaitsForMe = reviews.WaitsForMe(item, review),
        };
    }

    private async Task<ContentItem?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var latest = await content.GetAsync(id, ContentVersion.Latest, cancellationToken, archived: log.MayEdit);
        return latest is null or { Published: true } || log.MayEdit || reviews.WaitsForMe(latest, await reviews.RowAsync(latest, cancellationToken))
            ? latest
            : await content.GetAsync(id, ContentVersion.Published, cancellationToken);
    }
}
