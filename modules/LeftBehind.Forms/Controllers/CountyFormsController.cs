using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Forms.Annexes;
using LeftBehind.Forms.Services;
using LeftBehind.Forms.ViewModels;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Forms.Controllers;

/// <summary>A county: its schools with their figures, and a workbook with a sheet for each.</summary>
[RequirePermission(Permissions.View)]
internal sealed class CountyFormsController(FormPlaces places, CountyCompiler compiler, ISettings settings, FormLog log) : Controller
{
    [HttpGet("/admin/forms/county/{countyId:int}")]
    public async Task<IActionResult> Index(int countyId, FormChoice choice, CancellationToken cancellationToken)
    {
        if (await FindAsync(countyId, cancellationToken) is not { } county)
        {
            return NotFound();
        }
        var on = places.Day(choice.On);
        var schools = new List<(Organization, Annex2Totals)>();
        await foreach (var (school, document, handedIn) in compiler.SchoolsAsync(county.Id, on, cancellationToken))
        {
            schools.Add((school, Annex2Totals.Of(document.Sheet(on)) with { HandedIn = handedIn }));
        }
        return View(new CountyScreen(county, on, places.Today)
        {
            Schools = schools,
            NamesStayingParent = (await settings.GetAsync<FormSettings>(county.Id, cancellationToken)).NameStayingParent,
        });
    }

    [HttpGet("/admin/forms/county/{countyId:int}/file")]
    public async Task<IActionResult> Workbook(int countyId, FormChoice choice, CancellationToken cancellationToken)
    {
        if (await FindAsync(countyId, cancellationToken) is not { } county)
        {
            return NotFound();
        }
        var on = places.Day(choice.On);
        var sheets = await compiler.SheetsAsync(county.Id, on, cancellationToken);
        return await log.ExportedAsync(
            FormLog.EntryOf(AuditAction.Exported, "Annex2", county), $"汇总表-{county.Name}", sheets.Sum(sheet => sheet.Sheet.Rows.Count),
            output => Annex2Workbook.WriteCounty(output, county.Name, FormDates.Day(on), sheets), cancellationToken);
    }

    [HttpPost("/admin/forms/county/{countyId:int}/settings"), RequirePermission(Permissions.Configure)]
    public async Task<IActionResult> Configure(int countyId, bool nameStayingParent, CancellationToken cancellationToken)
    {
        if (await FindAsync(countyId, cancellationToken) is not { } county)
        {
            return NotFound();
        }
        await settings.SaveAsync(new FormSettings { NameStayingParent = nameStayingParent }, county.Id, cancellationToken);
        return LocalRedirect($"/admin/forms/county/{county.Id}");
    }

    private Task<Organization?> FindAsync(int countyId, CancellationToken cancellationToken) =>
        places.FindAsync(countyId, cancellationToken, OrganizationLevel.County);
}
