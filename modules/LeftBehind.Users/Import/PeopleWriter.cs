using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Import.Targets;
using LeftBehind.Users.Entities;
using LeftBehind.Users.Services;

namespace LeftBehind.Users.Import;

/// <summary>Writes a plan: accounts without a password, which open only once their slips have been made, and the roles.</summary>
internal sealed class PeopleWriter(IDocumentSession session, AccountLog log, IAuditLog audit, PeopleTexts texts, TimeProvider time)
{
    /// <summary>The ids of the new accounts in the order of the table.</summary>
    public async Task<IReadOnlyList<string>> WriteAsync(PeoplePlan plan, CancellationToken cancellationToken)
    {
        var made = plan.Drafts.Where(draft => draft.IsNew).ToList();
        foreach (var draft in made)
        {
            draft.Account.SecurityStamp = Guid.NewGuid().ToString("N");
        }

        session.Set<User>().AddRange(made.Select(draft => draft.Account));
        await SaveAsync(cancellationToken);
        await GiveAsync(plan.Drafts, cancellationToken);
        foreach (var draft in plan.Drafts.Where(draft => !draft.IsNew))
        {
            await ChangeAsync(draft, cancellationToken);
        }

        await audit.RecordManyAsync([.. made.Select(draft => Entry(AuditAction.Created, draft, "", draft.Given[0].OrganizationId)), .. plan.Drafts.SelectMany(Granted)], cancellationToken);
        return [.. made.Select(draft => Id(draft.Account))];
    }

    private async Task GiveAsync(IEnumerable<PersonDraft> drafts, CancellationToken cancellationToken)
    {
        var today = ChinaTime.Today(time);
        var rows = drafts.SelectMany(draft => draft.Given.Select(task => new Assignment { UserId = draft.Account.Id, Role = task.Role, OrganizationId = task.OrganizationId, From = today }));
        await session.InsertManyAsync([.. rows], cancellationToken);
        await log.TellAsync(drafts.SelectMany(draft => draft.Given).Select(task => task.OrganizationId), cancellationToken);
    }

    // Somebody who is signed in has their new role at once on this node.
    private async Task ChangeAsync(PersonDraft draft, CancellationToken cancellationToken)
    {
        log.Forget(draft.Account.Id);
        if (draft.NewPhone.Length > 0)
        {
            var account = await session.Set<User>().SingleAsync(user => user.Id == draft.Account.Id, cancellationToken);
            account.ReachedBy(draft.NewPhone);
            await log.RecordAsync(AuditAction.Changed, account.Id, "", cancellationToken);
        }
    }

    private IEnumerable<AuditEntry> Granted(PersonDraft draft) => draft.Given.Select(task => Entry(AuditAction.Granted, draft, texts.Roles.Of(task.Role), task.OrganizationId));

    private static AuditEntry Entry(AuditAction action, PersonDraft draft, string detail, int organizationId) =>
        new(action, nameof(User), Id(draft.Account)) { Detail = detail, OrganizationId = organizationId };

    private static string Id(User account) => account.Id.ToString(CultureInfo.InvariantCulture);

    // A user name that was free when the plan was made.
    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await session.SaveAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            throw new ImportConflictException();
        }
    }
}
