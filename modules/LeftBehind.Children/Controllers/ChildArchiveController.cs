using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Parts;
using LeftBehind.Children.Services;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Children.Controllers;

/// <summary>Takes a file out of every list, and brings it back. Nothing is deleted.</summary>
[RequirePermission(Permissions.Edit)]
internal sealed class ChildArchiveController(IContentManager content, ChildNumbers numbers, FileReviews reviews, IAuditLog audit, IStringLocalizer<Startup> text) : Controller
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
        if (!archived && await IsDoubleAsync(item, cancellationToken))
        {
            TempData.Flash(FlashKind.Failed, text["Another file has this pupil's number now. Open that one; two files of one pupil cannot stand beside each other."]);
            return LocalRedirect($"/admin/children/{id}");
        }
        if (archived)
        {
            await reviews.RecallAsync(item, cancellationToken);
        }
        await content.ArchiveAsync(item, archived, cancellationToken);
        await audit.RecordAsync(new(archived ? AuditAction.Archived : AuditAction.Restored, ChildType.Name, id) { OrganizationId = item.OrganizationId }, cancellationToken);
        TempData.Flash(FlashKind.Done, archived ? text["The file is in the archive. It can be brought back from here."] : text["The file is back in the list."]);
        return LocalRedirect($"/admin/children/{id}");
    }

    private async Task<bool> IsDoubleAsync(ContentItem item, CancellationToken cancellationToken)
    {
        await numbers.PrepareAsync([item], cancellationToken);
        return (await numbers.DoublesAsync(item, item.Get<ChildPart>(), cancellationToken)).Count > 0;
    }
}
