using LeftBehind.Abstractions.Security;
using LeftBehind.Forms.Annexes;
using LeftBehind.Forms.Services;
using LeftBehind.Forms.ViewModels;

namespace LeftBehind.Forms.Controllers;

/// <summary>Annex 1 of one child.</summary>
[RequirePermission(Permissions.View)]
internal sealed class ChildAnnex1Controller(FormPlaces places, ChildSheets sheets, FormLog log, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/forms/annex1/child/{contentItemId}")]
    public async Task<IActionResult> Index(string contentItemId, FormChoice choice, CancellationToken cancellationToken)
    {
        if (await sheets.FindAsync(contentItemId, choice, cancellationToken) is not { } sheet)
        {
            return NotFound();
        }
        var mark = await log.PrintedAsync(contentItemId, sheet.OrganizationId, Annex1Form.Number, cancellationToken);
        var screen = new FormScreen(text["Registration form (annex 1)"], $"/admin/forms/annex1/child/{contentItemId}")
        {
            On = places.Day(choice.On),
            Today = places.Today,
            Choice = choice with { Drafts = sheet.IsDraft },
            OffersDay = true,
            OffersPortrait = true,
            OffersPdf = true,
        };
        return View("Annex1", new Annex1Screen(screen, new([sheet], screen.Orientation) { Mark = mark }));
    }

    [HttpGet("/admin/forms/annex1/child/{contentItemId}/file")]
    [HttpPost("/admin/forms/annex1/child/{contentItemId}/file")]
    public async Task<IActionResult> Workbook(string contentItemId, FormChoice choice, CancellationToken cancellationToken) =>
        await sheets.FindAsync(contentItemId, choice, cancellationToken) is not { } sheet ? NotFound()
            : log.Exported(
                new(AuditAction.Exported, "Child", contentItemId) { OrganizationId = sheet.OrganizationId }, "登记表",
                _ => Task.FromResult<(int, Action<Stream, string>)>((1, (output, mark) => Annex1Workbook.Write(output, [sheet], choice.Portrait ? PaperOrientation.Portrait : PaperOrientation.Landscape, mark))));
}
