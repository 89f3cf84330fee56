using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Lists;
using LeftBehind.Children.Services;
using LeftBehind.Children.ViewModels;

namespace LeftBehind.Children.Controllers;

[RequirePermission(Permissions.ViewCards)]
internal sealed class ChildListController(ChildListReader reader, ChildQuery query, NearNames names, ChildListOptions options, IUserContext userContext) : Controller
{
    [HttpGet("/admin/children")]
    public async Task<IActionResult> Index(ChildFilter filter, CancellationToken cancellationToken)
    {
        // A filter that cannot be read (an address typed by hand) is no reason to show nothing.
        ModelState.Clear();
        filter = userContext.User.Has(Permissions.View) ? filter : filter.OfCards();
        var page = await reader.ReadAsync(filter, cancellationToken);
        var near = page.Next is null ? await names.ReadAsync(filter, nobodyIsCalledSo: page.Count == 0, cancellationToken) : [];
        int[] ofRows = [.. page.Rows.Concat(near).Select(row => row.Child.ClassId).OfType<int>().Distinct()];
        return View(new ChildListModel
        {
            Filter = filter,
            Page = page,
            Near = near,
            User = userContext.User,
            Today = query.Today,
            ShowsReview = query.ReadsLatest && userContext.User.Has(Permissions.View),
            Places = await options.PlacesAsync(filter.School, filter.Class, ofRows, cancellationToken),
        });
    }
}
