using LeftBehind.Abstractions.Security;
using LeftBehind.Forms.Annexes;
using LeftBehind.Forms.Services;
using LeftBehind.Forms.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Forms.Controllers;

/// <summary>Annex 1 of one child as a PDF, with the way back to the file.</summary>
[RequirePermission(Permissions.View)]
internal sealed class ChildAnnex1PdfController(ChildSheets sheets, Annex1Pdf pdf, FormLog log, PublicAddress address) : Controller
{
    [HttpGet("/admin/forms/annex1/child/{contentItemId}/pdf")]
    [HttpPost("/admin/forms/annex1/child/{contentItemId}/pdf")]
    public async Task<IActionResult> Index(string contentItemId, FormChoice choice, CancellationToken cancellationToken)
    {
        if (await sheets.FindAsync(contentItemId, choice, cancellationToken) is not { } sheet)
        {
            return NotFound();
        }
        if (pdf.Obstacle is { } obstacle)
        {
            TempData.Flash(FlashKind.Failed, obstacle);
            return LocalRedirect($"/admin/forms/annex1/child/{contentItemId}");
        }
        var (orientation, url) = (choice.Portrait ? PaperOrientation.Portrait : PaperOrientation.Landscape, address.Of($"/admin/children/{contentItemId}"));
        return log.Exported(
            new(AuditAction.Exported, "Child", contentItemId) { OrganizationId = sheet.OrganizationId }, "登记表",
            _ => Task.FromResult<(int, Action<Stream, string>)>((1, (output, mark) => pdf.Write(output, sheet, orientation, url, mark))), "pdf");
    }
}
