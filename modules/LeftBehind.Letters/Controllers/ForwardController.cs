using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Sending;
using LeftBehind.Letters.Services;

namespace LeftBehind.Letters.Controllers;

/// <summary>The letter by WeChat, one person after the other.</summary>
[RequirePermission(Permissions.Edit)]
internal sealed class ForwardController(IContentManager content, LetterForwarding forwarding) : Controller
{
    [HttpGet("/admin/letters/{id:length(32)}/forward")]
    public async Task<IActionResult> Index(string id, CancellationToken cancellationToken) =>
        await content.GetLetterAsync(id, cancellationToken, ContentVersion.Published) is { } published ? View(await forwarding.ReadAsync(published, cancellationToken)) : NotFound();
}
