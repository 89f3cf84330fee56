using LeftBehind.Abstractions.Security;
using LeftBehind.Homes.Services;
using LeftBehind.Ui.Editing;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Homes.Controllers;

[RequirePermission(Permissions.Edit)]
internal sealed class HomeArchiveController(ContentArchive archive, HomeReviews reviews, IStringLocalizer<Startup> text) : Controller
{
    [HttpPost("/admin/homes/{id:length(32)}/archive")]
    public Task<IActionResult> Archive(string id, CancellationToken cancellationToken) => SetAsync(id, archived: true, cancellationToken);

    [HttpPost("/admin/homes/{id:length(32)}/restore")]
    public Task<IActionResult> Restore(string id, CancellationToken cancellationToken) => SetAsync(id, archived: false, cancellationToken);

    private async Task<IActionResult> SetAsync(string id, bool archived, CancellationToken cancellationToken)
    {
        if (archived && await reviews.FindAsync(id, cancellationToken) is { } item)
        {
            await reviews.RecallAsync(item, cancellationToken);
        }
        if (!await archive.SetAsync(HomeType.Name, id, archived, cancellationToken))
        {
            return NotFound();
        }
        TempData.Flash(FlashKind.Done, archived ? text["The home is in the archive. It can be brought back from here."] : text["The home is back in the list."]);
        return LocalRedirect($"/admin/homes/{id}");
    }
}
