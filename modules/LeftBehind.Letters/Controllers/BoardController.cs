using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Receipts;
using LeftBehind.Letters.Services;
using LeftBehind.Letters.ViewModels;

namespace LeftBehind.Letters.Controllers;

/// <summary>The receipts of a letter. Where phones are shown, that is on record first.</summary>
[RequirePermission(Permissions.View)]
internal sealed class BoardController(IContentManager content, BoardReader reader, IAuditLog audit, IUserContext userContext, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/letters/{id:length(32)}/receipts")]
    public async Task<IActionResult> Index(string id, BoardFilter filter, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (await content.GetLetterAsync(id, cancellationToken, ContentVersion.Published) is not { } published)
        {
            return NotFound();
        }
        var page = await reader.ReadAsync(published, filter, cancellationToken);
        await audit.RecordNowAsync(new(AuditAction.Opened, LetterType.Name, id) { OrganizationId = published.OrganizationId, Detail = text["Receipts"] }, cancellationToken);
        // Who may not write letters tells families no codes either.
        return View(userContext.User.Has(Permissions.Edit) ? page with { MayEdit = true } : page with { Codes = new Dictionary<long, string>() });
    }
}
