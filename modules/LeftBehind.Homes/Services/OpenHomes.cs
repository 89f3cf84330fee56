using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Text;
using LeftBehind.Homes.Parts;

namespace LeftBehind.Homes.Services;

internal sealed class OpenHomes(IDocumentSession session) : IHomeHours
{
    private const int MostShown = 10;

    public async Task<IReadOnlyList<HomeHours>> OfAsync(ScopedRow reader, CancellationToken cancellationToken)
    {
        int[] places = [.. new[] { reader.SchoolId, reader.VillageId, reader.TownshipId }.OfType<int>()];
        var homes = await session.QueryOutsideScope<ContentItem>()
            .Where(item => item.ContentType == HomeType.Name && item.Published && item.ArchivedUtc == null && places.Contains(item.OrganizationId))
            .OrderBy(item => item.Id).Take(MostShown).ToListAsync(cancellationToken);
        return [.. homes.OrderBy(home => Array.IndexOf(places, home.OrganizationId)).Select(Of)];
    }

    private static HomeHours Of(ContentItem item)
    {
        var (home, opening) = (item.Get<HomePart>(), item.Get<OpeningPart>());
        foreach (var hours in new[] { opening.SchoolDays, opening.Weekends, opening.WinterHoliday, opening.SummerHoliday, opening.StatutoryHolidays })
        {
            hours.Remark = NeutralWords.Of(hours.Remark ?? "");
        }
        var place = string.Join(' ', new[] { home.Address, home.Room }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return new(NeutralWords.Of(home.Name), NeutralWords.Of(place), opening);
    }
}
