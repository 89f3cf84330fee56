using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Users.Entities;
using LeftBehind.Users.ViewModels;

namespace LeftBehind.Users.Services;

/// <summary>Names substitutes. A substitute holds the role itself for the time, marked with whose it is: what waits for the role waits for them too, and it ends by its date.</summary>
internal sealed class SubstituteEditor(IDocumentSession session, SubstituteReader reader, AccountLog log, IStringLocalizer<Startup> text)
{
    /// <returns>What is wrong with the form; null where somebody has been named.</returns>
    public async Task<AccountFault?> NameAsync(Assignment row, SubstituteForm form, CancellationToken cancellationToken)
    {
        var from = form.From ?? reader.Today;
        if (form.UserId is not { } userId || !(await reader.ColleaguesAsync(row, cancellationToken)).ContainsKey(userId))
        {
            return new(nameof(form.UserId), text[SubstituteRules.ColleagueMissing]);
        }
        if (SubstituteRules.Fault(from, form.Until, reader.Today) is { } fault)
        {
            return new(nameof(form.Until), text[fault]);
        }
        var held = await session.QueryOutsideScope<Assignment>().AnyAsync(
            other => other.UserId == userId && other.Role == row.Role && other.OrganizationId == row.OrganizationId && (other.Until == null || other.Until >= from), cancellationToken);
        if (held)
        {
            return new(nameof(form.UserId), text[SubstituteRules.HoldsAlready]);
        }
        session.Set<Assignment>().Add(new() { UserId = userId, Role = row.Role, OrganizationId = row.OrganizationId, From = from, Until = form.Until, StandsInFor = row.UserId });
        await log.RecordRoleAsync(AuditAction.Granted, userId, row.Role, cancellationToken);
        await log.TellAsync([row.OrganizationId], cancellationToken);
        return null;
    }

    /// <returns>False where there is no such substitute of this role.</returns>
    public async Task<bool> EndAsync(Assignment row, long substituteId, CancellationToken cancellationToken)
    {
        if (await session.QueryOutsideScope<Assignment>().AsTracking().SingleOrDefaultAsync(other => other.Id == substituteId, cancellationToken) is not { } substitute
            || !SubstituteReader.IsFor(substitute, row) || substitute.Until < reader.Today)
        {
            return false;
        }
        substitute.Until = reader.Today.AddDays(-1);
        await log.RecordRoleAsync(AuditAction.Revoked, substitute.UserId, substitute.Role, cancellationToken);
        await log.TellAsync([substitute.OrganizationId], cancellationToken);
        return true;
    }
}
