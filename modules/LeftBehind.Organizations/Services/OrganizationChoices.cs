using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.Services;

internal sealed class OrganizationChoices(IDocumentSession session, IUserContext userContext) : IOrganizationChoices
{
    private readonly Dictionary<OrganizationLevel, IReadOnlyList<OrganizationChoice>> _read = [];

    public async Task<IReadOnlyList<OrganizationChoice>> ListAsync(OrganizationLevel level, CancellationToken cancellationToken) =>
        _read.TryGetValue(level, out var known) ? known : _read[level] = userContext.User.Scope.Kind is ScopeKind.Organization or ScopeKind.Everything
            ? await session.Query<Organization>().Where(row => row.Level == level).OrderBy(row => row.NameKey).Select(row => new OrganizationChoice(row.Id, row.Name)).ToListAsync(cancellationToken)
            : [];
}
