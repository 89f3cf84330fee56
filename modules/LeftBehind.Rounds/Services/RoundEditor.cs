using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;
using LeftBehind.Rounds.Entities;
using LeftBehind.Rounds.ViewModels;

namespace LeftBehind.Rounds.Services;

/// <summary>Opens rounds, changes their days, closes them, gives a school more time.</summary>
internal sealed class RoundEditor(IDocumentSession session, RoundLog log)
{
    public async Task<CollectionRound> OpenAsync(RoundForm form, CancellationToken cancellationToken)
    {
        var round = new CollectionRound
        {
            OrganizationId = log.User.Scope.OrganizationId,
            OpenedUtc = log.Now,
            OpenedBy = log.User.UserId,
            OpenedByName = log.User.DisplayName,
        };
        form.WriteTo(round);
        session.Set<CollectionRound>().Add(round);
        await session.SaveAsync(cancellationToken);
        await RecordAsync(AuditAction.Created, round, cancellationToken);
        return round;
    }

    public Task ChangeAsync(CollectionRound round, RoundForm form, CancellationToken cancellationToken)
    {
        form.WriteTo(round);
        round.Revision++;
        return RecordAsync(AuditAction.Changed, round, cancellationToken);
    }

    /// <param name="round">As tracked.</param>
    /// <param name="close">False to open it again.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task CloseAsync(CollectionRound round, bool close, CancellationToken cancellationToken)
    {
        round.ClosedUtc = close ? round.ClosedUtc ?? log.Now : null;
        round.Revision++;
        return RecordAsync(close ? AuditAction.Archived : AuditAction.Restored, round, cancellationToken);
    }

    public Task ExtendAsync(CollectionRound round, Organization school, DateOnly until, string reason, CancellationToken cancellationToken)
    {
        session.Set<RoundExtension>().Add(new()
        {
            OrganizationId = school.Id,
            RoundId = round.Id,
            Until = until,
            Reason = reason,
            GivenUtc = log.Now,
            GivenBy = log.User.UserId,
            GivenByName = log.User.DisplayName,
        });
        return log.RecordAsync(AuditAction.Granted, nameof(CollectionRound), IdOf(round), school.Id, cancellationToken, $"{until:yyyy-MM-dd} {reason}");
    }

    public static string IdOf(CollectionRound round) => round.Id.ToString(CultureInfo.InvariantCulture);

    private Task RecordAsync(AuditAction action, CollectionRound round, CancellationToken cancellationToken) =>
        log.RecordAsync(action, nameof(CollectionRound), IdOf(round), round.OrganizationId, cancellationToken, $"{round.EntryDeadline:yyyy-MM-dd} / {round.FilingDeadline:yyyy-MM-dd}");
}
