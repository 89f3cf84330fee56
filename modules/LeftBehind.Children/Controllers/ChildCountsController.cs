using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Services;
using LeftBehind.Children.ViewModels;

namespace LeftBehind.Children.Controllers;

[RequirePermission(Permissions.ViewCounts)]
internal sealed class ChildCountsController(ChildCounts counts, IUserContext userContext, TimeProvider time) : Controller
{
    [HttpGet("/admin/children/counts")]
    public async Task<IActionResult> Index(DateOnly? on, bool counties, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        var day = on ?? ChinaTime.Today(time);
        var isProvince = userContext.User.Scope is { Kind: ScopeKind.Organization, Level: OrganizationLevel.Province };
        var level = isProvince && counties ? OrganizationLevel.County : counts.LevelBelow;
        return userContext.User.Scope.Kind == ScopeKind.Organization
            ? View(new CountsModel(day, level, isProvince, await counts.ReadAsync(level, day, cancellationToken)))
            : NotFound();
    }
}
