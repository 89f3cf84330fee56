using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Homes.Lists;
using LeftBehind.Homes.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Homes.Controllers;

/// <summary>The list of schools as it is shown. Above the county there is none: only the figures are theirs.</summary>
[RequirePermission(Permissions.Export)]
internal sealed class HomeNeedExportController(HomeNeeds needs, IUserContext userContext, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/homes/needed/export"), RequirePermission(Permissions.ViewNeeds)]
    [HttpPost("/admin/homes/needed/export")]
    public async Task<IActionResult> Index(NeedFilter filter, TableFormat? format, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (userContext.User.Scope is not { Kind: ScopeKind.Organization, Level: >= OrganizationLevel.County })
        {
            return NotFound();
        }
        var rows = NeedPage.Of(await needs.ReadAsync(cancellationToken), filter.Show ?? NeedKind.Missing);
        return new TableFileResult(Layout(), rows.Select(Cells).ToAsyncEnumerable())
        {
            Format = format ?? TableFormat.Xlsx,
            Label = text["Schools and homes"],
            Day = needs.Today,
            Count = rows.Count,
            Subject = HomeType.Name,
            HasPersonalData = false,
        };
    }

    private TableLayout Layout() => new(text["Schools"], text["Schools and homes"],
        [new(text["Township"], 16), new(text["School"], 28), new(text["Children on the register"], 12), new(text["Should have one from"], 12), new(text["Home"], 40), new(text["State"], 14)]);

    private IReadOnlyList<TableCell> Cells(SchoolNeed school) =>
    [
        school.Township, school.School, school.Children, school.Threshold, string.Join("、", school.Homes.Select(home => home.Name)),
        school.IsMissing ? text["Has none"].Value : school.Homes.Count > 0 ? text["Has one"].Value : text["Needs none"].Value,
    ];
}
