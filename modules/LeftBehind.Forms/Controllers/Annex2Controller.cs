using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Forms.Annexes;
using LeftBehind.Forms.Services;
using LeftBehind.Forms.ViewModels;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Forms.Controllers;

/// <summary>Annex 2 of a school or class as its files stand.</summary>
[RequirePermission(Permissions.View)]
internal sealed class Annex2Controller(FormPlaces places, Annex2Compiler compiler, FormScreens screens, FormLog log, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/forms/annex2/{placeId:int}")]
    public async Task<IActionResult> Index(int placeId, FormChoice choice, CancellationToken cancellationToken)
    {
        if (await FindAsync(placeId, cancellationToken) is not { } place)
        {
            return NotFound();
        }
        var (on, drafts) = (places.Day(choice.On), choice.Drafts && places.ReadsDrafts);
        var document = await compiler.OfPlaceAsync(place, on, drafts, cancellationToken);
        var mark = await log.PrintedAsync("Annex2", place, document.Entries.Count, cancellationToken);
        var screen = await screens.OfPlaceAsync(place, "annex2", text["Summary form (annex 2)"], choice with { Drafts = drafts }, cancellationToken);
        return View("Annex2", new Annex2Screen(screen, document.Sheet(on) with { IsDraft = drafts, Mark = mark }));
    }

    [HttpGet("/admin/forms/annex2/{placeId:int}/file")]
    [HttpPost("/admin/forms/annex2/{placeId:int}/file")]
    public async Task<IActionResult> Workbook(int placeId, FormChoice choice, CancellationToken cancellationToken)
    {
        if (await FindAsync(placeId, cancellationToken) is not { } place)
        {
            return NotFound();
        }
        var (on, drafts) = (places.Day(choice.On), choice.Drafts && places.ReadsDrafts);
        return log.Exported(FormLog.EntryOf(AuditAction.Exported, "Annex2", place), $"汇总表-{place.NameOn(on)}", async stop =>
        {
            var document = await compiler.OfPlaceAsync(place, on, drafts, stop);
            return (document.Entries.Count, (output, mark) => Annex2Workbook.Write(output, document.Sheet(on) with { IsDraft = drafts, Mark = mark }));
        });
    }

    private Task<Organization?> FindAsync(int placeId, CancellationToken cancellationToken) =>
        places.FindAsync(placeId, cancellationToken, OrganizationLevel.School, OrganizationLevel.Class);
}
