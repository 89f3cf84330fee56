using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Children.Controllers;

/// <summary>Takes a file out of every list, and brings it back. Nothing is deleted.</summary>
[RequirePermission(Permissions.Edit)]
internal sealed class ChildArchiveController(IContentManager content, IAuditLog audit, IStringLocalizer<Startup> text) : Controller
{
    [HttpPost("/admin/children/{id:length(32)}/archive")]
    public Task<IActionResult> Archive(string id, CancellationToken cancellationToken) => SetAsync(id, archived: true, cancellationToken);

    [HttpPost("/admin/children/{id:length(32)}/restore")]
    public Task<IActionResult> Restore(string id, CancellationToken cancellationToken) => SetAsync(id, archived: false, cancellationToken);

    private async Task<IActionResult> SetAsync(string id, bool archived, CancellationToken cancellationToken)
    {
        if (await content.GetAsync(id, ContentVersion.Latest, cancellationToken, archived: true) is not { ContentType: ChildType.Name } item)
        {
            return NotFound();
        }
        await content.ArchiveAsync(item, archived, cancellationToken);
        await audit.RecordAsync(new(archived ? AuditAction.Archived : AuditAction.Restored, ChildType.Name, id) { OrganizationId = item.OrganizationId }, cancellationToken);
        TempData.Flash(FlashKind.Done, archived ? text["The file is in the archive. It can be brought back from here."] : text["The file is back in the list."]);
        return LocalRedirect($"/admin/children/{id}");
    }
}
