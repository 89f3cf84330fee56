using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Homes.ViewModels;

namespace LeftBehind.Homes.Controllers;

/// <summary>The card of one home. Reading is on record before it is shown: it holds phones.</summary>
[RequirePermission(Permissions.View)]
internal sealed class HomeCardController(IContentManager content, IOrganizationPaths organizations, IUserContext userContext, IAuditLog audit, TimeProvider time) : Controller
{
    [HttpGet("/admin/homes/{id:length(32)}")]
    public async Task<IActionResult> Index(string id, CancellationToken cancellationToken)
    {
        var mayEdit = userContext.User.Has(Permissions.Edit);
        if (await content.GetAsync(id, ContentVersion.Latest, cancellationToken, archived: mayEdit) is not { ContentType: HomeType.Name } item)
        {
            return NotFound();
        }
        await audit.RecordNowAsync(new(AuditAction.Opened, HomeType.Name, id) { OrganizationId = item.OrganizationId }, cancellationToken);
        return View(new HomeCard(item, await organizations.NameAsync(item.OrganizationId, cancellationToken), ChinaTime.Today(time), mayEdit));
    }
}
