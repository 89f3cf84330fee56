using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Children.Lists;
using LeftBehind.Children.Services;
using LeftBehind.Children.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Children.Controllers;

/// <summary>The list as it is shown, filters and order included, with masked numbers.</summary>
[RequirePermission(Permissions.Export)]
internal sealed class ChildExportController(ChildQuery query, ChildTable table, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/children/export")]
    [HttpPost("/admin/children/export")]
    public async Task<IActionResult> Index(ChildFilter filter, TableFormat? format, bool page, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return new TableFileResult(table.Layout(), table.RowsAsync(filter, cancellationToken))
        {
            Format = format ?? TableFormat.Xlsx,
            AsPage = page,
            Label = text["Roll of pupils"],
            Day = query.Today,
            Count = await (await query.OfAsync(filter, cancellationToken)).CountAsync(cancellationToken),
            Subject = ChildType.Name,
        };
    }
}
