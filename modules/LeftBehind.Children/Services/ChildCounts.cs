using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Parts;
using LeftBehind.Children.ViewModels;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Children.Services;

/// <summary>Headcounts by the organizations below one's own, on a day: what those above the county see instead of files (S19).</summary>
internal sealed class ChildCounts(IDocumentSession session, IUserContext userContext)
{
    public async Task<IReadOnlyList<CountRow>> ReadAsync(OrganizationLevel level, DateOnly on, CancellationToken cancellationToken)
    {
        var reads = userContext.User.Scope is { Level: > OrganizationLevel.Township } ? session.Query<ChildIndex>().Where(row => row.Latest) : session.Query<ChildIndex>().Where(row => row.Published);
        var (listed, watching, left) = (ChildIndexRules.Is(ChildState.Listed, on), ChildIndexRules.Is(ChildState.Watching, on), ChildIndexRules.HasLeft(on));
        var (civilAffairs, withoutAdult) = (ChildIndexRules.CountsIn2016(on), ChildIndexRules.IsWithoutAdult(on));
        var counted = await Grouped(reads, level).Select(group => new
        {
            Id = group.Key,
            Listed = group.AsQueryable().Count(listed),
            OneAway = group.AsQueryable().Where(listed).Count(row => row.ParentsAway < 2),
            Watching = group.AsQueryable().Count(watching),
            CivilAffairs = group.AsQueryable().Count(civilAffairs),
            Left = group.AsQueryable().Count(left),
            WithoutAdult = group.AsQueryable().Count(withoutAdult),
        }).ToDictionaryAsync(row => row.Id, cancellationToken);
        var organizations = await session.Query<Organization>().Where(row => row.Level == level).OrderBy(row => row.NameKey)
            .Select(row => new { row.Id, row.Name }).ToListAsync(cancellationToken);
        return [.. organizations.Select(row => counted.TryGetValue(row.Id, out var found)
            ? new CountRow(row.Id, row.Name, found.Listed, found.OneAway, found.Watching, found.CivilAffairs, found.Left, found.WithoutAdult)
            : new CountRow(row.Id, row.Name, 0, 0, 0, 0, 0, 0))];
    }

    /// <summary>The level below the user's own.</summary>
    public OrganizationLevel LevelBelow => userContext.User.Scope.Level switch
    {
        OrganizationLevel.Province => OrganizationLevel.City,
        OrganizationLevel.City => OrganizationLevel.County,
        OrganizationLevel.County or OrganizationLevel.Township => OrganizationLevel.School,
        _ => OrganizationLevel.Class,
    };

    private static IQueryable<IGrouping<int, ChildIndex>> Grouped(IQueryable<ChildIndex> rows, OrganizationLevel level) => level switch
    {
        OrganizationLevel.City => rows.Where(row => row.CityId != null).GroupBy(row => row.CityId!.Value),
        OrganizationLevel.County => rows.Where(row => row.CountyId != null).GroupBy(row => row.CountyId!.Value),
        OrganizationLevel.School => rows.Where(row => row.SchoolId != null).GroupBy(row => row.SchoolId!.Value),
        _ => rows.Where(row => row.ClassId != null).GroupBy(row => row.ClassId!.Value),
    };
}
