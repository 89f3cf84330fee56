using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Homes.Lists;

/// <summary>The schools within the user's scope: one's own, or for those above them all to choose from.</summary>
internal sealed class SchoolChoices(IDocumentSession session, IUserContext userContext)
{
    public async Task<IReadOnlyList<SelectListItem>> ListAsync(int? chosen, CancellationToken cancellationToken) =>
        userContext.User.Scope.Kind != ScopeKind.Organization
            ? []
            : [.. (await session.Query<Organization>().Where(row => row.Level == OrganizationLevel.School).OrderBy(row => row.NameKey)
                .Select(row => new { row.Id, row.Name }).ToListAsync(cancellationToken))
                .Select(row => new SelectListItem(row.Name, row.Id.ToString(CultureInfo.InvariantCulture), row.Id == chosen))];
}
