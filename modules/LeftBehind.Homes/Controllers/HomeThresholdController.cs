using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Homes.Lists;
using LeftBehind.Homes.ViewModels;
using LeftBehind.Organizations.Entities;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Homes.Controllers;

/// <summary>A county says from how many children on a school should have a home.</summary>
[RequirePermission(Permissions.Configure)]
internal sealed class HomeThresholdController(HomeNeeds needs, ISettings store, IUserContext userContext, IAuditLog audit, IStringLocalizer<Startup> text) : Controller
{
    [HttpPost("/admin/homes/needed")]
    public async Task<IActionResult> Save([Bind(Prefix = "Settings")] HomeSettings settings, CancellationToken cancellationToken)
    {
        if (userContext.User.Scope is not { Kind: ScopeKind.Organization, Level: OrganizationLevel.County, OrganizationId: var county })
        {
            return NotFound();
        }
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("~/Views/HomeNeed/Index.cshtml", new NeedPage(new(), await needs.ReadAsync(cancellationToken), needs.Today) { Settings = settings, CountyId = county });
        }
        var before = await needs.ThresholdAsync(county, cancellationToken);
        await store.SaveAsync(settings, county, cancellationToken);
        await audit.RecordAsync(
            new(AuditAction.Configured, nameof(Organization), $"{county}") { OrganizationId = county, Detail = text["Home from {0} → {1} children on", before, settings.ChildrenNeedingAHome] }, cancellationToken);
        TempData.Flash(FlashKind.Done, text["Saved. The list follows the new number."]);
        return LocalRedirect("/admin/homes/needed");
    }
}
