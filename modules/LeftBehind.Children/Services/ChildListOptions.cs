using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.ViewModels;
using LeftBehind.Organizations;
using LeftBehind.Organizations.Entities;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Children.Services;

/// <summary>What the lists and the editor offer to choose from, within the user's scope.</summary>
internal sealed class ChildListOptions(IDocumentSession session, IUserContext userContext, IClassDirectory classes, TimeProvider time)
{
    private SchoolYear Year => SchoolCalendarRules.YearOn(ChinaTime.Today(time));

    /// <summary>What a list offers, and the classes of its rows: one statement.</summary>
    public async Task<ChildListPlaces> PlacesAsync(int? school, int? schoolClass, IReadOnlyCollection<int> ofRows, CancellationToken cancellationToken)
    {
        if (userContext.User.Scope is { Kind: ScopeKind.Organization, Level: <= OrganizationLevel.Township })
        {
            return await OfSchoolsAsync(school, schoolClass, ofRows, cancellationToken);
        }
        // The options first: they know the classes of the rows already.
        var offered = await ClassesAsync(schoolClass, cancellationToken);
        return new(await classes.FindManyAsync(ofRows, cancellationToken)) { ClassOptions = offered };
    }

    /// <summary>Classes in which the user may enter or seek files: of the school, or the one class of a class teacher.</summary>
    public async Task<IReadOnlyList<SelectListItem>> ClassesAsync(int? chosen, CancellationToken cancellationToken)
    {
        var scope = userContext.User.Scope;
        IReadOnlyList<SchoolClass> found = scope switch
        {
            { Kind: ScopeKind.Organization, Level: OrganizationLevel.Class } => await classes.FindAsync(scope.OrganizationId, cancellationToken) is { } own ? [own] : [],
            { Level: OrganizationLevel.School } => await classes.OfSchoolAsync(scope.OrganizationId, cancellationToken),
            _ => [],
        };
        return [.. found.Select(known => Item(known.Id, ClassRules.Display(known.Cohort, Year), chosen))];
    }

    /// <summary>Whether the user may enter a file there: in a class of their own school, or for one below their office.</summary>
    public async Task<bool> MayUseAsync(int classId, CancellationToken cancellationToken)
    {
        if (userContext.User.Scope is { Kind: ScopeKind.Organization, Level: <= OrganizationLevel.Township })
        {
            return await session.Query<Organization>().AnyAsync(row => row.Id == classId && row.Level == OrganizationLevel.Class && row.ValidTo == null, cancellationToken);
        }
        var text = classId.ToString(CultureInfo.InvariantCulture);
        return (await ClassesAsync(null, cancellationToken)).Any(option => option.Value == text);
    }

    public async Task<int?> SchoolOfAsync(int? classId, CancellationToken cancellationToken) =>
        classId is { } id ? (await classes.FindAsync(id, cancellationToken))?.SchoolId : null;

    /// <summary>A school below the user's office with its classes; null where there is no such one.</summary>
    public async Task<SchoolChoice?> SchoolAsync(int schoolId, int? chosen, CancellationToken cancellationToken)
    {
        if (await session.Query<Organization>().SingleOrDefaultAsync(row => row.Id == schoolId && row.Level == OrganizationLevel.School && row.ValidTo == null, cancellationToken) is not { } school)
        {
            return null;
        }
        var found = await classes.OfSchoolAsync(schoolId, cancellationToken);
        return new(schoolId, school.Name, [.. found.Select(known => Item(known.Id, ClassRules.Display(known.Cohort, Year), chosen))]);
    }

    /// <summary>As the editor offers them; who may choose none sees the one that the file is in.</summary>
    public async Task<IReadOnlyList<SelectListItem>> ClassesOrOwnAsync(int? chosen, CancellationToken cancellationToken)
    {
        var offered = await ClassesAsync(chosen, cancellationToken);
        return offered.Count > 0 || chosen is not { } id || await classes.FindAsync(id, cancellationToken) is not { } own ? offered : [Item(own.Id, ClassRules.Display(own.Cohort, Year), id)];
    }

    private async Task<ChildListPlaces> OfSchoolsAsync(int? school, int? schoolClass, IReadOnlyCollection<int> ofRows, CancellationToken cancellationToken)
    {
        var organizations = session.Query<Organization>();
        var found = await organizations.Where(row => row.Level == OrganizationLevel.School)
            .Concat(organizations.Where(row => row.Level == OrganizationLevel.Class && (ofRows.Contains(row.Id) || row.SchoolId == school)))
            .OrderBy(row => row.NameKey).ToListAsync(cancellationToken);
        var schools = found.Where(row => row.Level == OrganizationLevel.School).ToDictionary(row => row.Id);
        var known = found.Where(row => row.Cohort is not null && schools.ContainsKey(row.SchoolId ?? 0))
            .Select(row => new SchoolClass(row.Id, row.SchoolId!.Value, row.Cohort!.Value) { SchoolName = schools[row.SchoolId.Value].Name }).ToList();
        return new(known.ToDictionary(row => row.Id))
        {
            SchoolOptions = [.. schools.Values.Select(row => Item(row.Id, row.Name, school))],
            ClassOptions = [.. known.Where(row => row.SchoolId == school).OrderByDescending(row => row.Cohort.EntryYear).ThenBy(row => row.Cohort.Number)
                .Select(row => Item(row.Id, ClassRules.Display(row.Cohort, Year), schoolClass))],
        };
    }

    private static SelectListItem Item(int id, string name, int? chosen) => new(name, id.ToString(CultureInfo.InvariantCulture), id == chosen);
}
