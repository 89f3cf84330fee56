using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Children.Services;
using LeftBehind.Children.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Children.Controllers;

[RequirePermission(Permissions.ViewCounts)]
internal sealed class ChildCountsController(ChildCounts counts, ChildCountTable table, IUserContext userContext, TimeProvider time, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/children/counts")]
    public async Task<IActionResult> Index(DateOnly? on, bool counties, CancellationToken cancellationToken) =>
        await ReadAsync(on, counties, cancellationToken) is { } model ? View(model) : NotFound();

    /// <summary>Figures only, hence also for those above the county, who get no rows of children.</summary>
    [HttpGet("/admin/children/counts/export")]
    [HttpPost("/admin/children/counts/export")]
    public async Task<IActionResult> Export(DateOnly? on, bool counties, TableFormat? format, bool page, CancellationToken cancellationToken) =>
        await ReadAsync(on, counties, cancellationToken) is { } model
            ? new TableFileResult(table.Layout(model.On), table.Cells(model.Rows).ToAsyncEnumerable())
            {
                Format = format ?? TableFormat.Xlsx,
                AsPage = page,
                Label = text["Counts"],
                Day = model.On,
                Count = model.Rows.Count,
                Subject = ChildType.Name,
                HasPersonalData = false,
            }
            : NotFound();

    private async Task<CountsModel?> ReadAsync(DateOnly? on, bool counties, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (userContext.User.Scope.Kind != ScopeKind.Organization)
        {
            return null;
        }
        var day = on ?? ChinaTime.Today(time);
        var isProvince = userContext.User.Scope.Level == OrganizationLevel.Province;
        var level = isProvince && counties ? OrganizationLevel.County : counts.LevelBelow;
        return new(day, level, isProvince, table.Columns(), await counts.ReadAsync(level, day, cancellationToken))
        {
            ShowsDifferences = userContext.User.Has(Permissions.View) && day == ChinaTime.Today(time),
        };
    }
}
