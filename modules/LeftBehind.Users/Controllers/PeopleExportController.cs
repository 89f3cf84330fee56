using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Ui.Screens;
using LeftBehind.Users.Services;
using LeftBehind.Users.ViewModels;

namespace LeftBehind.Users.Controllers;

/// <summary>The list as it is shown, filters and order included.</summary>
[RequirePermission(Permissions.View)]
internal sealed class PeopleExportController(PeopleReader people, PeopleTable table) : Controller
{
    [HttpGet("/admin/people/export")]
    [HttpPost("/admin/people/export")]
    public async Task<IActionResult> Index(PeopleFilter filter, TableFormat? format, bool page, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        var layout = table.Layout();
        return new TableFileResult(layout, table.RowsAsync(filter, cancellationToken))
        {
            Format = format ?? TableFormat.Xlsx,
            AsPage = page,
            Label = layout.Title,
            Day = people.Today,
            Count = await people.Filtered(filter).CountAsync(cancellationToken),
            Subject = nameof(User),
        };
    }
}
