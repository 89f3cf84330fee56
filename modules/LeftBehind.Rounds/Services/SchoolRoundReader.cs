using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;
using LeftBehind.Rounds.Entities;
using LeftBehind.Rounds.ViewModels;

namespace LeftBehind.Rounds.Services;

/// <summary>The page of a school in a round.</summary>
internal sealed class SchoolRoundReader(SchoolWork work, Submissions submissions, RoundLog log)
{
    public DateOnly Today => log.Today;

    public async Task<SchoolRound> ReadAsync(CollectionRound round, Organization school, CancellationToken cancellationToken)
    {
        var deadline = await work.DeadlineAsync(round, school, cancellationToken);
        var page = new SchoolRound(round, school, log.Today)
        {
            Deadline = deadline,
            History = await submissions.HistoryAsync(round.Id, school.Id, cancellationToken),
            Files = await work.OpenFilesAsync(school, cancellationToken),
            OfCounty = log.IsOfCounty,
            IsPrincipal = log.User.RoleName == RoleNames.Principal,
        };
        page = page with { IsOverdue = page.MayHandIn && RoundRules.IsOver(deadline, log.Now) };
        return page.MayHandIn
            ? page with { Listed = (await work.ListAsync(school, cancellationToken)).Listed, HasFiles = await work.HasFilesAsync(school, cancellationToken) }
            : page;
    }
}
