using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Parts;
using LeftBehind.Children.Services;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Children.Controllers;

/// <summary>本学期已核实，无变化 (S29): the day of the form becomes today's, and an accepted file stays accepted.</summary>
[RequirePermission(Permissions.Edit)]
internal sealed class ChildConfirmController(IContentManager content, FileReviews reviews, IAuditLog audit, TimeProvider time, IStringLocalizer<Startup> text) : Controller
{
    [HttpPost("/admin/children/{id:length(32)}/confirm")]
    public async Task<IActionResult> Index(string id, CancellationToken cancellationToken)
    {
        if (await content.GetChildAsync(id, cancellationToken) is not { } item || !FileStateRules.MayBeEdited(await reviews.StateAsync(item, cancellationToken)))
        {
            return NotFound();
        }
        var wasPublished = item.Published;
        item.Alter<ChildPart>(part => part.FilledOn = ChinaTime.Today(time));
        var saved = await content.SaveAsync(item, expectedRevision: null, cancellationToken);
        if (!saved.Succeeded)
        {
            TempData.Flash(FlashKind.Failed, saved.Errors.Count > 0 ? saved.Errors[0].Message : text["Somebody saved this file at the same moment. Save again to see what changed."]);
            return LocalRedirect($"/admin/children/{id}");
        }
        if (wasPublished)
        {
            await content.PublishAsync(item, cancellationToken);
        }
        await audit.RecordAsync(new(AuditAction.Changed, ChildType.Name, id) { OrganizationId = item.OrganizationId, Detail = text["Checked this term, nothing has changed"] }, cancellationToken);
        TempData.Flash(FlashKind.Done, text["Noted: checked today, nothing has changed."]);
        return LocalRedirect($"/admin/children/{id}");
    }
}
