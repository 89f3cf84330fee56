using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;
using LeftBehind.Users.Entities;
using LeftBehind.Users.ViewModels;

namespace LeftBehind.Users.Services;

/// <summary>Gives roles and ends them, never above or outside the user's own.</summary>
internal sealed class AssignmentEditor(IDocumentSession session, AccountRights rights, AccountLog log, TimeProvider time, IStringLocalizer<Startup> text)
{
    public DateOnly Today => ChinaTime.Today(time);

    /// <summary>Why the role cannot be given; null where it can.</summary>
    public async Task<AccountFault?> FaultOfAsync(AssignmentForm form, CancellationToken cancellationToken)
    {
        var place = await PlaceAsync(form, cancellationToken);
        return form.Role is not { } role || !RoleNames.All.Contains(role) ? new(nameof(form.Role), text["Choose a role."])
            : place is null && role != RoleNames.SiteAdministrator ? new(nameof(form.OrganizationId), text["Choose where."])
            : !AssignmentRules.FitsAt(role, place?.Level) ? new(nameof(form.OrganizationId), text[AssignmentRules.WrongLevel])
            : !rights.MayGive(role, place) ? new(nameof(form.Role), text[AssignmentRules.NotYours])
            : form.Until < (form.From ?? Today) ? new(nameof(form.Until), text[AssignmentRules.EndsBeforeItBegins])
            : null;
    }

    /// <summary>Gives a role that was found to be without fault.</summary>
    public async Task<AccountFault?> GiveAsync(int userId, AssignmentForm form, CancellationToken cancellationToken)
    {
        var (role, at, from) = (form.Role!, (await PlaceAsync(form, cancellationToken))?.Id ?? 0, form.From ?? Today);
        var held = await session.Set<Assignment>().AnyAsync(
            row => row.UserId == userId && row.Role == role && row.OrganizationId == at && (row.Until == null || row.Until >= from), cancellationToken);
        if (held)
        {
            return new(nameof(form.Role), text["This person has this role there already."]);
        }
        session.Set<Assignment>().Add(new Assignment { UserId = userId, Role = role, OrganizationId = at, From = from, Until = form.Until });
        await log.RecordRoleAsync(AuditAction.Granted, userId, role, cancellationToken);
        await log.TellAsync([at], cancellationToken);
        return null;
    }

    public Task<Assignment?> FindAsync(int userId, long assignmentId, CancellationToken cancellationToken) =>
        session.Query<Assignment>().AsTracking().SingleOrDefaultAsync(row => row.Id == assignmentId && row.UserId == userId, cancellationToken);

    public bool MayEnd(Assignment row) => row.UserId != rights.User.UserId && (row.Until is null || row.Until >= Today) && rights.MayGive(row.Role, row);

    /// <summary>From now on; today no longer counts.</summary>
    public async Task EndAsync(Assignment row, CancellationToken cancellationToken)
    {
        row.Until = Today.AddDays(-1);
        await EndSubstitutesAsync(row, cancellationToken);
        await log.RecordRoleAsync(AuditAction.Revoked, row.UserId, row.Role, cancellationToken);
        await log.TellAsync([row.OrganizationId], cancellationToken);
    }

    // Nobody stands in for somebody who has left.
    private async Task EndSubstitutesAsync(Assignment row, CancellationToken cancellationToken)
    {
        var (today, gone) = (Today, row.Until);
        var substitutes = row.StandsInFor is not null ? [] : await session.Query<Assignment>().AsTracking()
            .Where(other => other.StandsInFor == row.UserId && other.Role == row.Role && other.OrganizationId == row.OrganizationId && other.Until >= today).ToListAsync(cancellationToken);
        foreach (var substitute in substitutes)
        {
            substitute.Until = gone;
            await log.RecordRoleAsync(AuditAction.Revoked, substitute.UserId, substitute.Role, cancellationToken);
        }
    }

    // Outside the scope it is not there.
    private async Task<Organization?> PlaceAsync(AssignmentForm form, CancellationToken cancellationToken) => form.OrganizationId is not { } id || form.Role == RoleNames.SiteAdministrator
        ? null
        : await session.Query<Organization>().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) ?? throw new OutsideScopeException();
}
