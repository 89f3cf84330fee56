using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Homes.Lists;
using LeftBehind.Homes.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Homes.Controllers;

/// <summary>The list as it is shown, filters and order included, with masked numbers.</summary>
[RequirePermission(Permissions.Export)]
internal sealed class HomeExportController(HomeQuery query, HomeTable table, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/homes/export")]
    [HttpPost("/admin/homes/export")]
    public async Task<IActionResult> Index(HomeFilter filter, TableFormat? format, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return new TableFileResult(table.Layout(), table.RowsAsync(filter, cancellationToken))
        {
            Format = format ?? TableFormat.Xlsx,
            Label = text["Register of homes"],
            Day = query.Today,
            Count = await query.CountAsync(filter, cancellationToken),
            Subject = HomeType.Name,
        };
    }
}
