using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Homes.Lists;
using LeftBehind.Homes.ViewModels;

namespace LeftBehind.Homes.Controllers;

/// <summary>Schools that should have a home and have none; above the county how many.</summary>
[RequirePermission(Permissions.ViewNeeds)]
internal sealed class HomeNeedController(HomeNeeds needs, IOrganizationChoices organizations, IUserContext userContext) : Controller
{
    [HttpGet("/admin/homes/needed")]
    public async Task<IActionResult> Index(NeedFilter filter, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        var scope = userContext.User.Scope;
        if (scope.Kind != ScopeKind.Organization)
        {
            return NotFound();
        }
        var schools = await needs.ReadAsync(cancellationToken);
        return scope.Level < OrganizationLevel.County
            ? View("Counties", new CountyNeedPage(await CountiesAsync(schools, cancellationToken), needs.Today))
            : View(new NeedPage(filter, schools, needs.Today)
            {
                Settings = new() { ChildrenNeedingAHome = await needs.ThresholdAsync(scope.OrganizationId, cancellationToken) },
                CountyId = scope.Level == OrganizationLevel.County ? scope.OrganizationId : null,
            });
    }

    private async Task<IReadOnlyList<CountyNeed>> CountiesAsync(IReadOnlyList<SchoolNeed> schools, CancellationToken cancellationToken)
    {
        var byCounty = schools.ToLookup(school => school.CountyId);
        return
        [
            .. (await organizations.ListAsync(OrganizationLevel.County, cancellationToken)).Where(county => byCounty.Contains(county.Id)).Select(county => new CountyNeed(
                county.Name, byCounty[county.Id].First().Threshold, byCounty[county.Id].Count(), byCounty[county.Id].Count(school => school.ShouldHaveOne), byCounty[county.Id].Count(school => school.IsMissing))),
        ];
    }
}
