using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Users.Entities;

namespace LeftBehind.Users.Services;

/// <summary>Accounts in the audit log: those of people whom the user sees.</summary>
internal sealed class AccountSubject(IDocumentSession session, IUserContext userContext, IStringLocalizer<Startup> text) : IAuditSubjectSource
{
    public string Subject => nameof(User);

    public string Name => text["Account"];

    public async Task<IReadOnlyDictionary<string, AuditSubject>> FindAsync(IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken)
    {
        int[] ids = [.. subjectIds.Select(id => int.TryParse(id, CultureInfo.InvariantCulture, out var number) ? number : 0)];
        var (seen, all) = (session.Query<Assignment>().Select(row => row.UserId), userContext.User.Scope.Kind == ScopeKind.Everything);
        var users = await session.Set<User>().Where(user => ids.Contains(user.Id) && (all || seen.Contains(user.Id))).Select(user => new { user.Id, user.DisplayName }).ToListAsync(cancellationToken);
        var mayOpen = userContext.User.Has(Permissions.View);
        return users.ToDictionary(user => user.Id.ToString(CultureInfo.InvariantCulture), user => new AuditSubject(user.DisplayName, mayOpen ? $"/admin/people/{user.Id}" : null));
    }
}
