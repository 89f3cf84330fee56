using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.Services;
using LeftBehind.Organizations.ViewModels;

namespace LeftBehind.Organizations.Controllers;

/// <summary>Areas and schools of the user's organization. Who belongs to one school has no list: the way leads to the school itself.</summary>
[RequirePermission(Permissions.View)]
internal sealed class OrganizationsController(OrganizationReader reader, OrganizationRights rights) : Controller
{
    private const int MostAreas = 200;

    [HttpGet("/admin/organizations")]
    public async Task<IActionResult> Index(OrganizationFilter filter, CancellationToken cancellationToken)
    {
        if (rights.OwnLevel is OrganizationLevel.School or OrganizationLevel.Class or OrganizationLevel.Village)
        {
            return LocalRedirect($"/admin/organizations/{rights.OwnId}");
        }
        var levels = OrganizationRules.ListedBelow(rights.OwnLevel);
        filter.Level = Request.Query.ContainsKey(nameof(filter.Level)) && levels.Contains(filter.Level) ? filter.Level : levels[0];
        var (page, count) = await reader.PageAsync(filter, cancellationToken);
        return View(new OrganizationList(filter, page, count)
        {
            Levels = levels,
            Areas = await AreasAsync(filter.Level, cancellationToken),
            ParentNames = await reader.NamesAsync(page.Rows.Select(row => row.ParentId), cancellationToken),
            Classes = filter.Level == OrganizationLevel.School ? await reader.ClassesPerSchoolAsync(page.Rows, cancellationToken) : new Dictionary<int, int>(),
            MayAdd = rights.OwnLevel == OrganizationLevel.County || (rights.OwnLevel is { } own && OrganizationRules.MayStandUnder(filter.Level, own)),
        });
    }

    /// <summary>Classes are listed with their school.</summary>
    [HttpGet("/admin/classes")]
    public IActionResult Classes() => LocalRedirect("/admin/organizations");

    private async Task<IReadOnlyList<Organization>> AreasAsync(OrganizationLevel level, CancellationToken cancellationToken)
    {
        var above = rights.OwnLevel switch
        {
            OrganizationLevel.County when level is OrganizationLevel.School or OrganizationLevel.Village => OrganizationLevel.Township,
            OrganizationLevel.City when level != OrganizationLevel.County => OrganizationLevel.County,
            OrganizationLevel.Province or null => level == OrganizationLevel.City ? OrganizationLevel.Province : OrganizationLevel.City,
            _ => (OrganizationLevel?)null,
        };
        var areas = above is { } wanted ? await reader.OfLevelAsync(wanted, cancellationToken) : [];
        return areas.Count <= MostAreas ? areas : [];
    }
}
