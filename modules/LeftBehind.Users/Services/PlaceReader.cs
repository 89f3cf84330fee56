using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;
using LeftBehind.Ui.Security;
using LeftBehind.Users.ViewModels;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Users.Services;

/// <summary>Offers the roles that the user may give, and the organizations at which each can be held.</summary>
internal sealed class PlaceReader(IDocumentSession session, IUserContext userContext, RoleWords words, TimeProvider time)
{
    public async Task<PlaceChoice> ReadAsync(AssignmentForm form, CancellationToken cancellationToken)
    {
        var choice = new PlaceChoice(form) { Roles = [.. AssignmentRules.RolesGivenBy(userContext.User).Where(IsPossibleHere).Select(role => new SelectListItem(words.Of(role), role))] };
        var levels = AssignmentRules.LevelsOf(form.Role ?? "");
        if (levels.Count == 0)
        {
            return choice;
        }
        var counties = IsAboveCounty && levels.Min() > OrganizationLevel.County ? await ItemsAsync([OrganizationLevel.County], null, cancellationToken) : null;
        choice = choice with { Counties = counties };
        if (counties is not null && form.CountyId is null)
        {
            return choice;
        }
        if (levels.Contains(OrganizationLevel.Class) && OwnLevel < OrganizationLevel.School)
        {
            var schools = await ItemsAsync([OrganizationLevel.School], form.CountyId, cancellationToken);
            choice = choice with { Schools = schools };
            return form.SchoolId is { } school && schools.Any(item => item.Value == Text(school)) ? choice with { Places = await ItemsAsync(levels, school, cancellationToken) } : choice;
        }
        return choice with { Places = await ItemsAsync(levels, form.CountyId, cancellationToken) };
    }

    private OrganizationLevel OwnLevel => userContext.User.Scope.Kind == ScopeKind.Organization ? userContext.User.Scope.Level : default;

    private bool IsAboveCounty => OwnLevel < OrganizationLevel.County;

    // A school gives no role of a county.
    private bool IsPossibleHere(string role) => OwnLevel == default || AssignmentRules.LevelsOf(role).Any(level => level >= OwnLevel);

    private async Task<List<SelectListItem>> ItemsAsync(IReadOnlyList<OrganizationLevel> levels, int? under, CancellationToken cancellationToken)
    {
        var today = ChinaTime.Today(time);
        var rows = session.Query<Organization>().Where(row => levels.Contains(row.Level) && (row.ValidTo == null || row.ValidTo >= today));
        rows = under is { } above ? rows.Where(row => row.CountyId == above || row.SchoolId == above) : rows;
        var found = await rows.OrderBy(row => row.Level).ThenBy(row => row.Stage).ThenByDescending(row => row.EntryYear).ThenBy(row => row.ClassNumber).ThenBy(row => row.Code).ToListAsync(cancellationToken);
        return [.. found.Where(row => row.Cohort is null || row.IsInSchoolOn(today)).Select(row => new SelectListItem(row.NameOn(today), Text(row.Id)))];
    }

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
