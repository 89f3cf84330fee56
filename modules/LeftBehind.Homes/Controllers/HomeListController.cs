using LeftBehind.Abstractions.Security;
using LeftBehind.Homes.Lists;
using LeftBehind.Homes.ViewModels;

namespace LeftBehind.Homes.Controllers;

[RequirePermission(Permissions.View)]
internal sealed class HomeListController(HomeQuery query, IUserContext userContext) : Controller
{
    [HttpGet("/admin/homes")]
    public async Task<IActionResult> Index(HomeFilter filter, CancellationToken cancellationToken)
    {
        // A filter that cannot be read (an address typed by hand) is no reason to show nothing.
        ModelState.Clear();
        var page = await query.PageAsync(filter, cancellationToken);
        return View(new HomeListModel(filter, page, await query.CountInWordsAsync(filter, cancellationToken), userContext.User));
    }
}
