using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Sending;
using LeftBehind.Letters.Services;

namespace LeftBehind.Letters.Controllers;

/// <summary>The letters on paper. What is printed is on record before it is shown.</summary>
[RequirePermission(Permissions.Edit)]
internal sealed class PrintController(IContentManager content, LetterPrinting printing, IAuditLog audit, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/letters/{id:length(32)}/print")]
    public async Task<IActionResult> Index(string id, int copies, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (await content.GetLetterAsync(id, cancellationToken, ContentVersion.Published) is not { } published)
        {
            return NotFound();
        }
        var page = await printing.ReadAsync(published, copies, cancellationToken);
        await audit.RecordNowAsync(
            new(AuditAction.Printed, LetterType.Name, id) { OrganizationId = published.OrganizationId, Detail = text["{0} sheets", page.Sheets.Count] }, cancellationToken);
        return View(page);
    }
}
