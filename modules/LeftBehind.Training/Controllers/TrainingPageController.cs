using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Training.Services;

namespace LeftBehind.Training.Controllers;

/// <summary>An article as it stands.</summary>
[RequirePermission(Permissions.View)]
internal sealed class TrainingPageController(IContentManager content, TrainingPageReader reader) : Controller
{
    [HttpGet("/admin/training/{id:length(32)}")]
    public async Task<IActionResult> Index(string id, CancellationToken cancellationToken) =>
        await content.GetArticleAsync(id, cancellationToken) is { } item ? View(await reader.ReadAsync(item, cancellationToken)) : NotFound();
}
