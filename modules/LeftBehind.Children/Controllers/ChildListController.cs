using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Lists;
using LeftBehind.Children.Services;
using LeftBehind.Children.ViewModels;
using LeftBehind.Organizations;

namespace LeftBehind.Children.Controllers;

[RequirePermission(Permissions.ViewCards)]
internal sealed class ChildListController(ChildListReader reader, ChildQuery query, ChildListOptions options, IClassDirectory classes, IUserContext userContext) : Controller
{
    [HttpGet("/admin/children")]
    public async Task<IActionResult> Index(ChildFilter filter, CancellationToken cancellationToken)
    {
        // A filter that cannot be read (an address typed by hand) is no reason to show nothing.
        ModelState.Clear();
        filter = userContext.User.Has(Permissions.View) ? filter : filter.OfCards();
        var page = await reader.ReadAsync(filter, cancellationToken);
        return View(new ChildListModel
        {
            Filter = filter,
            Page = page,
            User = userContext.User,
            Today = query.Today,
            ShowsReview = query.ReadsLatest && userContext.User.Has(Permissions.View),
            // The options first: they know the classes of the rows already.
            ClassOptions = await options.ClassesAsync(filter.School, filter.Class, cancellationToken),
            Classes = await classes.FindManyAsync([.. page.Rows.Select(row => row.Child.ClassId).OfType<int>().Distinct()], cancellationToken),
            SchoolOptions = await options.SchoolsAsync(filter.School, cancellationToken),
        });
    }
}
