using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Children.Lists;
using LeftBehind.Children.Services;
using LeftBehind.Children.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Children.Controllers;

[RequirePermission(Permissions.Export)]
internal sealed class ChildDifferencesExportController(ChildQuery query, DifferenceTable table, IUserContext userContext, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/children/definitions/export")]
    [HttpPost("/admin/children/definitions/export")]
    public async Task<IActionResult> Index(ChildFilter filter, TableFormat? format, bool page, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (userContext.User.Scope.Kind != ScopeKind.Organization)
        {
            return NotFound();
        }
        filter = filter.OfDifferences();
        return new TableFileResult(table.Layout(), table.RowsAsync(filter, cancellationToken))
        {
            Format = format ?? TableFormat.Xlsx,
            AsPage = page,
            Label = text["Two definitions"],
            Day = query.Today,
            Count = await (await query.FilteredAsync(filter, cancellationToken)).CountAsync(cancellationToken),
            Subject = ChildType.Name,
        };
    }
}
