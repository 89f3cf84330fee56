using LeftBehind.Abstractions.Data;
using LeftBehind.Rounds.Entities;

namespace LeftBehind.Rounds.Services;

/// <summary>Rounds that run while a school goes on in another one. What was approved of it stays; a list that waits is decided first, with its files where they are.</summary>
internal sealed class RoundMerge(IDocumentSession session, IStringLocalizer<Startup> text) : ISchoolMergePart
{
    public async Task<SchoolMergeForecast> ForecastAsync(SchoolMerge merge, CancellationToken cancellationToken)
    {
        var (from, into) = (merge.FromId, merge.IntoId);
        var open = session.Query<CollectionRound>().Where(round => round.ClosedUtc == null);
        var current = await session.Query<RoundSubmission>().Where(row => (row.SchoolId == from || row.SchoolId == into) && row.IsCurrent && open.Any(round => round.Id == row.RoundId))
            .Select(row => new { row.SchoolId, row.State }).ToListAsync(cancellationToken);
        var happens = await open.AnyAsync(cancellationToken) ? new List<string> { text["In the open rounds {0} hands in no list any more; its pupils stand on that of {1}.", merge.From, merge.Into] } : [];
        if (current.Exists(row => row.SchoolId == into && row.State is SubmissionState.HandedIn or SubmissionState.Approved))
        {
            happens.Add(text["{0} has handed in its list already: return it, so that it is handed in anew with these pupils.", merge.Into]);
        }
        return new(happens, current.Exists(row => row.SchoolId == from && row.State == SubmissionState.HandedIn)
            ? [text["{0} has handed in a list that waits for the county: approve or return it.", merge.From]] : []);
    }

    public Task CarryOutAsync(SchoolMerge merge, CancellationToken cancellationToken) => Task.CompletedTask;
}
