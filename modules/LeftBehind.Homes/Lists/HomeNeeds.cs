using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Children;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Parts;
using LeftBehind.Homes.Indexes;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Homes.Lists;

/// <summary>Which schools should have a home and have none (应建未建, S39), within the user's scope.</summary>
internal sealed class HomeNeeds(IDocumentSession session, ISettings settings, TimeProvider time)
{
    public DateOnly Today => ChinaTime.Today(time);

    /// <summary>All schools in use, by township and name.</summary>
    public async Task<IReadOnlyList<SchoolNeed>> ReadAsync(CancellationToken cancellationToken)
    {
        var today = Today;
        var schools = await session.Query<Organization>().Where(row => row.Level == OrganizationLevel.School && (row.ValidTo == null || row.ValidTo >= today)).ToListAsync(cancellationToken);
        var townships = await session.Query<Organization>().Where(row => row.Level == OrganizationLevel.Township).ToDictionaryAsync(row => row.Id, cancellationToken);
        var children = await ChildrenAsync(cancellationToken);
        var homes = (await session.Query<HomeIndex>().Where(home => home.Published).OrderBy(home => home.SortKey)
            .Select(home => new { home.SchoolId, home.ContentItemId, home.Name }).ToListAsync(cancellationToken)).ToLookup(home => home.SchoolId, home => (home.ContentItemId, home.Name));
        var thresholds = await ThresholdsAsync(schools, cancellationToken);
        return
        [
            .. schools.OrderBy(row => TownshipOf(row)?.NameKey ?? "", StringComparer.Ordinal).ThenBy(row => row.NameKey, StringComparer.Ordinal)
                .Select(row => new SchoolNeed(row.Id, row.Name, TownshipOf(row)?.Name ?? "", row.CountyId)
                {
                    Children = children.GetValueOrDefault(row.Id),
                    Threshold = thresholds[row.CountyId ?? 0],
                    Homes = [.. homes[row.Id]],
                }),
        ];

        Organization? TownshipOf(Organization row) => townships.GetValueOrDefault(row.TownshipId ?? 0);
    }

    public async Task<int> ThresholdAsync(int organizationId, CancellationToken cancellationToken) =>
        (await settings.GetAsync<HomeSettings>(organizationId, cancellationToken)).ChildrenNeedingAHome;

    // What the county counts, so that a school and its county are told the same.
    private Task<Dictionary<int, int>> ChildrenAsync(CancellationToken cancellationToken) => session.Query<ChildIndex>().Where(row => row.Published && row.SchoolId != null)
        .Where(ChildIndexRules.Is(ChildState.Listed, Today)).GroupBy(row => row.SchoolId!.Value)
        .Select(school => new { school.Key, Count = school.Count() }).ToDictionaryAsync(school => school.Key, school => school.Count, cancellationToken);

    private async Task<Dictionary<int, int>> ThresholdsAsync(IEnumerable<Organization> schools, CancellationToken cancellationToken)
    {
        var thresholds = new Dictionary<int, int>();
        foreach (var county in schools.Select(row => row.CountyId ?? 0).Distinct())
        {
            thresholds[county] = await ThresholdAsync(county, cancellationToken);
        }
        return thresholds;
    }
}
