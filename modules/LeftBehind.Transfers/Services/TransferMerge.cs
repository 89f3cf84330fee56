using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Entities;
using LeftBehind.Transfers.Entities;

namespace LeftBehind.Transfers.Services;

/// <summary>Pupils who are on their way from or to a school that goes on in another one: they arrive, or stay, before it does.</summary>
internal sealed class TransferMerge(IDocumentSession session, IStringLocalizer<Startup> text) : ISchoolMergePart
{
    public async Task<SchoolMergeForecast> ForecastAsync(SchoolMerge merge, CancellationToken cancellationToken)
    {
        var school = merge.FromId;
        var coming = await session.Query<TransferCard>().CountAsync(card => card.SchoolId == school && card.State == TransferState.Waiting, cancellationToken);
        var leaving = await session.Query<ChildTransfer>().CountAsync(row => row.SchoolId == school && row.State == TransferState.Waiting, cancellationToken);
        return coming + leaving == 0 ? SchoolMergeForecast.None
            : new([], [text["{0} transfers from or to {1} are not decided: have them decided or called back.", coming + leaving, merge.From]]);
    }

    public Task CarryOutAsync(SchoolMerge merge, CancellationToken cancellationToken) => Task.CompletedTask;
}
