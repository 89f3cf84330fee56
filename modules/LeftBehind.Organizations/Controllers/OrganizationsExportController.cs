using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.Services;
using LeftBehind.Organizations.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Organizations.Controllers;

/// <summary>The list as it is shown, filters and order included.</summary>
[RequirePermission(Permissions.View)]
internal sealed class OrganizationsExportController(OrganizationReader reader, OrganizationTable table, OrganizationRights rights) : Controller
{
    [HttpGet("/admin/organizations/export")]
    [HttpPost("/admin/organizations/export")]
    public async Task<IActionResult> Index(OrganizationFilter filter, TableFormat? format, bool page, CancellationToken cancellationToken)
    {
        // Who belongs to one school has no list.
        if (rights.OwnLevel is OrganizationLevel.School or OrganizationLevel.Class or OrganizationLevel.Village)
        {
            return NotFound();
        }
        ModelState.Clear();
        var levels = OrganizationRules.ListedBelow(rights.OwnLevel);
        filter.Level = Request.Query.ContainsKey(nameof(filter.Level)) && levels.Contains(filter.Level) ? filter.Level : levels[0];
        var layout = table.Layout(filter.Level);
        return new TableFileResult(layout, table.RowsAsync(filter, cancellationToken))
        {
            Format = format ?? TableFormat.Xlsx,
            AsPage = page,
            Label = layout.Title,
            Day = reader.Today,
            Count = await reader.Filtered(filter).CountAsync(cancellationToken),
            Subject = nameof(Organization),
            HasPersonalData = false,
        };
    }
}
