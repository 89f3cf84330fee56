using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Forms.Annexes;
using LeftBehind.Forms.Services;
using LeftBehind.Forms.ViewModels;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Forms.Controllers;

/// <summary>Annex 1 of a class or a school: every child on a page of its own, one print job.</summary>
[RequirePermission(Permissions.View)]
internal sealed class Annex1Controller(FormPlaces places, Annex1Compiler compiler, FormScreens screens, FormLog log, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/forms/annex1/{placeId:int}")]
    public async Task<IActionResult> Index(int placeId, FormChoice choice, CancellationToken cancellationToken)
    {
        if (await FindAsync(placeId, cancellationToken) is not { } place)
        {
            return NotFound();
        }
        var (on, drafts) = (places.Day(choice.On), choice.Drafts && places.ReadsDrafts);
        var sheets = await compiler.OfPlaceAsync(place, on, drafts, cancellationToken);
        var mark = await log.PrintedAsync("Annex1", place, sheets.Count, cancellationToken);
        var screen = await screens.OfPlaceAsync(place, "annex1", text["Registration forms (annex 1)"], choice with { Drafts = drafts }, cancellationToken);
        return View("Annex1", new Annex1Screen(
            screen with { OffersPortrait = true, Notice = sheets.Count == 0 ? text["No pupil is on the register on this day."].Value : null },
            new(sheets.Count == 0 ? [Annex1Sheet.Blank] : sheets, screen.Orientation) { Mark = mark }));
    }

    [HttpGet("/admin/forms/annex1/{placeId:int}/file")]
    [HttpPost("/admin/forms/annex1/{placeId:int}/file")]
    public async Task<IActionResult> Workbook(int placeId, FormChoice choice, CancellationToken cancellationToken)
    {
        if (await FindAsync(placeId, cancellationToken) is not { } place)
        {
            return NotFound();
        }
        var on = places.Day(choice.On);
        return log.Exported(FormLog.EntryOf(AuditAction.Exported, "Annex1", place), $"登记表-{place.NameOn(on)}", async stop =>
        {
            var sheets = await compiler.OfPlaceAsync(place, on, choice.Drafts && places.ReadsDrafts, stop);
            return (sheets.Count, (output, mark) => Annex1Workbook.Write(output, sheets, choice.Portrait ? PaperOrientation.Portrait : PaperOrientation.Landscape, mark));
        });
    }

    private Task<Organization?> FindAsync(int placeId, CancellationToken cancellationToken) =>
        places.FindAsync(placeId, cancellationToken, OrganizationLevel.School, OrganizationLevel.Class);
}
