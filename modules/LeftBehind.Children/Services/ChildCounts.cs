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
        var (listed, watching) = (ChildIndexRules.Is(ChildState.Listed, on), ChildIndexRules.Is(ChildState.Watching, on));
        var (civilAffairs, withoutAdult) = (ChildIndexRules.CountsIn2016(on), ChildIndexRules.IsWithoutAdult(on));
        var counted = await Grouped(reads, level).Select(group => new
        {
            Id = group.Key,
            Listed = group.AsQueryable().Count(listed),
            OneAway = group.AsQueryable().Where(listed).Count(row => row.ParentsAway < 2),
            Watching = group.AsQueryable().Count(watching),
            CivilAffairs = group.AsQueryable().Count(civilAffairs),
            WithoutAdult = group.AsQueryable().Count(withoutAdult),
        }).ToDictionaryAsync(row => row.Id, cancellationToken);
        var organizations = await session.Query<Organization>().Where(row => row.Level == level).OrderBy(row => row.NameKey)
            .Select(row => new { row.Id, row.Name }).ToListAsync(cancellationToken);
        var left = await LeftAsync(reads, level, on, cancellationToken);
        return [.. organizations.Select(row =>
        {
            var found = counted.GetValueOrDefault(row.Id);
            return new CountRow(row.Id, row.Name)
            {
                Listed = found?.Listed ?? 0,
                OneAway = found?.OneAway ?? 0,
                Watching = found?.Watching ?? 0,
                CivilAffairs = found?.CivilAffairs ?? 0,
                WithoutAdult = found?.WithoutAdult ?? 0,
                Left = left[row.Id].ToDictionary(exit => exit.State, exit => exit.Count),
            };
        })];
    }

    /// <summary>The level below the user's own.</summary>
    public OrganizationLevel LevelBelow => userContext.User.Scope.Level switch
    {
        OrganizationLevel.Province => OrganizationLevel.City,
        OrganizationLevel.City => OrganizationLevel.County,
        OrganizationLevel.County or OrganizationLevel.Township => OrganizationLevel.School,
        _ => OrganizationLevel.Class,
    };

    private static async Task<ILookup<int, (ChildState State, int Count)>> LeftAsync(IQueryable<ChildIndex> reads, OrganizationLevel level, DateOnly on, CancellationToken cancellationToken)
    {
        var (transferred, returned, graduated, suspended) = (Is(ChildState.TransferredOut), Is(ChildState.ParentsReturned), Is(ChildState.Graduated), Is(ChildState.Suspended));
        var (droppedOut, deceased, noLonger) = (Is(ChildState.DroppedOut), Is(ChildState.Deceased), Is(ChildState.NoLongerCounts));
        var counted = await Grouped(reads.Where(ChildIndexRules.HasLeft(on)), level).Select(group => new
        {
            Id = group.Key,
            Transferred = group.AsQueryable().Count(transferred),
            Returned = group.AsQueryable().Count(returned),
            Graduated = group.AsQueryable().Count(graduated),
            Suspended = group.AsQueryable().Count(suspended),
            DroppedOut = group.AsQueryable().Count(droppedOut),
            Deceased = group.AsQueryable().Count(deceased),
            NoLonger = group.AsQueryable().Count(noLonger),
        }).ToListAsync(cancellationToken);
        return counted.SelectMany(row => new (ChildState State, int Count)[]
        {
            (ChildState.TransferredOut, row.Transferred), (ChildState.ParentsReturned, row.Returned), (ChildState.Graduated, row.Graduated), (ChildState.Suspended, row.Suspended),
            (ChildState.DroppedOut, row.DroppedOut), (ChildState.Deceased, row.Deceased), (ChildState.NoLongerCounts, row.NoLonger),
        }.Select(exit => (row.Id, Exit: exit))).ToLookup(pair => pair.Id, pair => pair.Exit);

        System.Linq.Expressions.Expression<Func<ChildIndex, bool>> Is(ChildState state) => ChildIndexRules.Is(state, on);
    }

    private static IQueryable<IGrouping<int, ChildIndex>> Grouped(IQueryable<ChildIndex> rows, OrganizationLevel level) => level switch
    {
        OrganizationLevel.City => rows.Where(row => row.CityId != null).GroupBy(row => row.CityId!.Value),
        OrganizationLevel.County => rows.Where(row => row.CountyId != null).GroupBy(row => row.CountyId!.Value),
        OrganizationLevel.School => rows.Where(row => row.SchoolId != null).GroupBy(row => row.SchoolId!.Value),
        _ => rows.Where(row => row.ClassId != null).GroupBy(row => row.ClassId!.Value),
    };
}
