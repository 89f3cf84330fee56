using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Paper;
using LeftBehind.Letters.Sending;
using LeftBehind.Letters.Services;
using LeftBehind.Letters.ViewModels;
using LeftBehind.Letters.Writing;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Letters.Controllers;

/// <summary>The letters on paper. What is printed is on record before it is shown.</summary>
[RequirePermission(Permissions.Edit)]
internal sealed class PrintController(IContentManager content, LetterPrinting printing, LetterPdf pdf, IAuditLog audit, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/letters/{id:length(32)}/print")]
    public async Task<IActionResult> Index(string id, int copies, int part, CancellationToken cancellationToken) =>
        await ReadAsync(id, copies, part, cancellationToken) is { } page ? View(page) : NotFound();

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
            var page => File(pdf.Write(page), "application/pdf", pdf.NameOf(page)),
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
        if (await content.GetLetterAsync(id, cancellationToken, ContentVersion.Published) is not { } published)
        {
            return null;
        }
        var page = await printing.ReadAsync(published, copies, part, cancellationToken);
        await audit.RecordNowAsync(
            new(AuditAction.Printed, LetterType.Name, id) { OrganizationId = published.OrganizationId, Detail = text["{0} sheets", page.Sheets.Count] }, cancellationToken);
        return page;
    }
}
