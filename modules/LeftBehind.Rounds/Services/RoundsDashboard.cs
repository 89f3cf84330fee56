using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Rounds.Entities;
using LeftBehind.Ui.Dashboard;

namespace LeftBehind.Rounds.Services;

/// <summary>Tells a school on its first page until when it has to hand in.</summary>
internal sealed class RoundsDashboard(RoundReader rounds, Submissions submissions, RoundLog log, IStringLocalizer<Startup> text) : IDashboardProvider
{
    public async Task BuildAsync(DashboardBuilder dashboard, CancellationToken cancellationToken)
    {
        var scope = log.User.Scope;
        if (!log.User.Has(Permissions.HandIn) || scope is not { Kind: ScopeKind.Organization, Level: OrganizationLevel.School })
        {
            return;
        }
        foreach (var round in (await rounds.ListAsync(cancellationToken)).Where(round => round.ClosedUtc is null).Take(2))
        {
            if (await submissions.CurrentAsync(round.Id, scope.OrganizationId, cancellationToken) is null or { State: SubmissionState.Returned })
            {
                var deadline = RoundRules.DeadlineOf(round.EntryDeadline, await rounds.ExtendedUntilAsync(round.Id, scope.OrganizationId, cancellationToken));
                dashboard.Add(new DashboardStep(
                    text["{0}: hand in the school's list by {1}, 24:00.", round.Name, RoundWords.Day(deadline)], text["Hand in"], $"/admin/rounds/{round.Id}/schools/{scope.OrganizationId}", 8)
                {
                    Hint = new RoundWords(text).DaysLeft(deadline, log.Today),
                });
            }
        }
    }
}
