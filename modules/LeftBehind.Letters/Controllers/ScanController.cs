using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Links;
using LeftBehind.Letters.Receipts;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Letters.Controllers;

/// <summary>The desk where slips come back: a scanner types the code, and the household's slip is noted.</summary>
[RequirePermission(Permissions.Edit)]
internal sealed class ScanController(IDocumentSession session, LinkTokens tokens, RecipientSteps steps, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/letters/scan")]
    public IActionResult Index() => View();

    [HttpPost("/admin/letters/scan")]
    public async Task<IActionResult> Take(string? code, CancellationToken cancellationToken)
    {
        var token = (code ?? "").Trim().TrimEnd('/').Split('/')[^1];
        var hash = LinkTokens.IsToken(token) ? tokens.HashOf(token) : null;
        // A code of another school is as unknown as one that was made up.
        if (hash is null || await session.Query<LetterRecipient>().SingleOrDefaultAsync(row => row.TokenHash == hash, cancellationToken) is not { } row)
        {
            TempData.Flash(FlashKind.Failed, text["This code belongs to no letter of yours. Scan it again, or tick the name on the list."]);
            return LocalRedirect("/admin/letters/scan");
        }
        var isNew = row.PaperUtc is null;
        if (isNew)
        {
            await steps.TakeAsync([row], RecipientStep.Paper, text["Slip on paper"], cancellationToken);
        }
        TempData.Flash(isNew ? FlashKind.Done : FlashKind.Warning, isNew ? text["Slip noted: {0}", row.ChildNames] : text["This slip was noted before: {0}", row.ChildNames]);
        return LocalRedirect("/admin/letters/scan");
    }
}
