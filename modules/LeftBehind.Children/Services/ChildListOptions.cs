using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations;
using LeftBehind.Organizations.Entities;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Children.Services;

/// <summary>What the list and the editor offer to choose from, within the user's scope.</summary>
internal sealed class ChildListOptions(IDocumentSession session, IUserContext userContext, IClassDirectory classes, TimeProvider time)
{
    public async Task<IReadOnlyList<SelectListItem>> SchoolsAsync(int? chosen, CancellationToken cancellationToken) =>
        userContext.User.Scope is { Kind: ScopeKind.Organization, Level: <= OrganizationLevel.Township }
            ? [.. (await session.Query<Organization>().Where(row => row.Level == OrganizationLevel.School).OrderBy(row => row.NameKey)
                .Select(row => new { row.Id, row.Name }).ToListAsync(cancellationToken)).Select(row => Item(row.Id, row.Name, chosen))]
            : [];

    /// <summary>Classes in which the user may enter or seek files: of the school, or the one class of a class teacher.</summary>
    public async Task<IReadOnlyList<SelectListItem>> ClassesAsync(int? school, int? chosen, CancellationToken cancellationToken)
    {
        var scope = userContext.User.Scope;
        IReadOnlyList<SchoolClass> found = scope switch
        {
            { Kind: ScopeKind.Organization, Level: OrganizationLevel.Class } => await classes.FindAsync(scope.OrganizationId, cancellationToken) is { } own ? [own] : [],
            { Level: OrganizationLevel.School } => await classes.OfSchoolAsync(scope.OrganizationId, cancellationToken),
            _ when school is { } id && await session.Query<Organization>().AnyAsync(row => row.Id == id, cancellationToken) => await classes.OfSchoolAsync(id, cancellationToken),
            _ => [],
        };
        var year = SchoolCalendarRules.YearOn(Abstractions.Calendar.ChinaTime.Today(time));
        return [.. found.Select(known => Item(known.Id, ClassRules.Display(known.Cohort, year), chosen))];
    }

    /// <summary>As the editor offers them; who may choose none sees the one that the file is in.</summary>
    public async Task<IReadOnlyList<SelectListItem>> ClassesOrOwnAsync(int? chosen, CancellationToken cancellationToken)
    {
        var offered = await ClassesAsync(null, chosen, cancellationToken);
        var year = SchoolCalendarRules.YearOn(Abstractions.Calendar.ChinaTime.Today(time));
        return offered.Count > 0 || chosen is not { } id || await classes.FindAsync(id, cancellationToken) is not { } own ? offered : [Item(own.Id, ClassRules.Display(own.Cohort, year), id)];
    }

    private static SelectListItem Item(int id, string name, int? chosen) =>
        new(name, id.ToString(System.Globalization.CultureInfo.InvariantCulture), id == chosen);
}
