using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Paper;
using LeftBehind.Letters.Sending;
using LeftBehind.Letters.Services;
using LeftBehind.Letters.ViewModels;
using LeftBehind.Letters.Writing;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Letters.Controllers;

/// <summary>The letters on paper. What is printed is on record before it is shown; what could not be made is not.</summary>
[RequirePermission(Permissions.Edit)]
internal sealed class PrintController(IContentManager content, LetterPrinting printing, LetterPdf pdf, IAuditLog audit, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/letters/{id:length(32)}/print")]
    public async Task<IActionResult> Index(string id, int copies, int part, CancellationToken cancellationToken) =>
        await ReadAsync(id, copies, part, cancellationToken) is { } page ? await PrintedAsync(page, View(page), cancellationToken) : NotFound();

    [HttpGet("/admin/letters/{id:length(32)}/print.pdf")]
    public async Task<IActionResult> Pdf(string id, int copies, int part, CancellationToken cancellationToken)
    {
        if (await content.GetLetterAsync(id, cancellationToken, ContentVersion.Published) is not null && pdf.Obstacle is { } obstacle)
        {
            return Back(id, obstacle);
        }
        return await ReadAsync(id, copies, part, cancellationToken) switch
        {
            null => NotFound(),
            { Unwritten: { Count: > 0 } names } => Back(id, UnwrittenWords.Of(names, text)),
            { Sheets.Count: 0 } => Back(id, text["There is nothing to print: the letter goes to nobody, and no copies have been asked for."]),
            var page => await PrintedAsync(page, File(pdf.Write(page), "application/pdf", pdf.NameOf(page)), cancellationToken),
        };
    }

    private LocalRedirectResult Back(string id, string fault)
    {
        TempData.Flash(FlashKind.Failed, fault);
        return LocalRedirect($"/admin/letters/{id}/print");
    }

    private async Task<PrintPage?> ReadAsync(string id, int copies, int part, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return await content.GetLetterAsync(id, cancellationToken, ContentVersion.Published) is { } published ? await printing.ReadAsync(published, copies, part, cancellationToken) : null;
    }

    private async Task<IActionResult> PrintedAsync(PrintPage page, IActionResult answer, CancellationToken cancellationToken)
    {
        if (page.Sheets.Count > 0)
        {
            await audit.RecordNowAsync(
                new(AuditAction.Printed, LetterType.Name, page.Item.ContentItemId) { OrganizationId = page.Item.OrganizationId, Detail = text["{0} sheets", page.Sheets.Count] }, cancellationToken);
        }
        return answer;
    }
}
