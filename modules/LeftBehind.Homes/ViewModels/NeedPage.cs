using LeftBehind.Homes.Lists;

namespace LeftBehind.Homes.ViewModels;

/// <summary>The schools that lack a home, for the county.</summary>
internal sealed record NeedPage(NeedFilter Filter, IReadOnlyList<SchoolNeed> All, DateOnly On)
{
    /// <summary>As it holds, or as it was typed and refused.</summary>
    public required HomeSettings Settings { get; init; }

    /// <summary>Null where the threshold may be read only.</summary>
    public required int? CountyId { get; init; }

    public NeedKind Show => Filter.Show ?? NeedKind.Missing;

    public IReadOnlyList<SchoolNeed> Rows => Of(All, Show);

    public int Expected => All.Count(school => school.ShouldHaveOne);

    public int Missing => All.Count(school => school.IsMissing);

    public static IReadOnlyList<SchoolNeed> Of(IReadOnlyList<SchoolNeed> all, NeedKind show) => show switch
    {
        NeedKind.All => all,
        NeedKind.Expected => [.. all.Where(school => school.ShouldHaveOne)],
        _ => [.. all.Where(school => school.IsMissing)],
    };
}
