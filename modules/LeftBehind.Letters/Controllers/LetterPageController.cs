using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Services;

namespace LeftBehind.Letters.Controllers;

/// <summary>A letter as it stands, written out for one of the families.</summary>
[RequirePermission(Permissions.View)]
internal sealed class LetterPageController(IContentManager content, LetterPageReader reader) : Controller
{
    [HttpGet("/admin/letters/{id:length(32)}")]
    public async Task<IActionResult> Index(string id, string? child, CancellationToken cancellationToken) =>
        await content.GetLetterAsync(id, cancellationToken) is { } item ? View(await reader.ReadAsync(item, child, cancellationToken)) : NotFound();
}
