using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Lists;
using LeftBehind.Children.Services;
using LeftBehind.Children.ViewModels;

namespace LeftBehind.Children.Controllers;

/// <summary>The two totals side by side, and the pupils who make the difference. It is a table of an organization; who sees single files has none.</summary>
[RequirePermission(Permissions.View)]
internal sealed class ChildDifferencesController(DifferenceReader reader, ChildListOptions options, ChildQuery query, IUserContext userContext) : Controller
{
    [HttpGet("/admin/children/definitions")]
    public async Task<IActionResult> Index(ChildFilter filter, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (userContext.User.Scope.Kind != ScopeKind.Organization)
        {
            return NotFound();
        }
        filter = filter.OfDifferences();
        var page = await reader.PageAsync(filter, cancellationToken);
        int[] ofRows = [.. page.Rows.Select(row => row.Child.ClassId).OfType<int>().Distinct()];
        return View(new DifferencePage(
            filter, page, await reader.TotalsAsync(filter, cancellationToken), await options.PlacesAsync(filter.School, filter.Class, ofRows, cancellationToken), query.Today)
        {
            MayExport = userContext.User.Has(Permissions.Export),
        });
    }
}
