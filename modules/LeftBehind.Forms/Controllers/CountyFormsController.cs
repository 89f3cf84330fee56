using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Forms.Services;
using LeftBehind.Forms.ViewModels;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Forms.Controllers;

/// <summary>A county: its schools with their figures.</summary>
[RequirePermission(Permissions.View)]
internal sealed class CountyFormsController(FormPlaces places, CountyTotals totals, CountyWorkbooks workbooks, ISettings settings) : Controller
{
    [HttpGet("/admin/forms/county/{countyId:int}")]
    public async Task<IActionResult> Index(int countyId, FormChoice choice, CancellationToken cancellationToken)
    {
        if (await FindAsync(countyId, cancellationToken) is not { } county)
        {
            return NotFound();
        }
        var screen = new CountyScreen(county, places.Day(choice.On), places.Today)
        {
            NamesStayingParent = (await settings.GetAsync<FormSettings>(county.Id, cancellationToken)).NameStayingParent,
        };
        if (screen.On == screen.Today)
        {
            return View(screen with { Schools = await totals.OfTodayAsync(county.Id, cancellationToken) });
        }
        var made = await workbooks.TotalsAsync(county.Id, screen.On, cancellationToken);
        return View(screen with { Schools = made?.Totals, AsOfUtc = made?.Workbook.AskedUtc });
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
