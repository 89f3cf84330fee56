using LeftBehind.Abstractions.Data;
using LeftBehind.Homes.Indexes;

namespace LeftBehind.Homes.Services;

/// <summary>Homes of a school that goes on in another one: the rooms are where they were, the other school answers for them.</summary>
internal sealed class HomeMerge(IDocumentSession session, IStringLocalizer<Startup> text) : ISchoolMergePart
{
    public async Task<SchoolMergeForecast> ForecastAsync(SchoolMerge merge, CancellationToken cancellationToken)
    {
        var school = merge.FromId;
        var homes = await session.Query<HomeIndex>().Where(row => row.Latest && row.OrganizationId == school).Select(row => row.Name).ToListAsync(cancellationToken);
        return homes.Count == 0 ? SchoolMergeForecast.None : new([text["{0} is answered for by {1}.", string.Join("、", homes), merge.Into]], []);
    }

    public Task CarryOutAsync(SchoolMerge merge, CancellationToken cancellationToken) => Task.CompletedTask;
}
