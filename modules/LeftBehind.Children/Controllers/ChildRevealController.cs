using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Lists;
using LeftBehind.Children.Parts;
using LeftBehind.Children.Services;

namespace LeftBehind.Children.Controllers;

/// <summary>One tap shows one number, and that is on record.</summary>
[RequirePermission(Permissions.ViewCards)]
internal sealed class ChildRevealController(IContentManager content, ChildQuery query, FileRows rows, IUserContext userContext, IStringLocalizer<Startup> text) : Controller
{
    [HttpPost("/admin/children/{id:length(32)}/reveal/{field}")]
    public async Task<IActionResult> Index(string id, string field, CancellationToken cancellationToken)
    {
        var version = query.ReadsLatest ? ContentVersion.Latest : ContentVersion.Published;
        if (await content.GetAsync(id, version, cancellationToken) is not { ContentType: ChildType.Name } item || ValueOf(field, item) is not { Value: { Length: > 0 } value, Label: var label })
        {
            return NotFound();
        }
        await rows.LogAsync(AuditAction.Revealed, item, label, cancellationToken);
        return View("Revealed", (value, field == ChildSightRules.GuardianPhone));
    }

    private (string? Value, string Label)? ValueOf(string field, ContentItem item) => !ChildSightRules.MayReveal(userContext.User, field) ? null : field switch
    {
        ChildSightRules.GuardianPhone => (item.Get<GuardiansPart>().Guardians.FirstOrDefault()?.Phones.FirstOrDefault(), text["Phone of the guardian"]),
        ChildSightRules.ResidentId => (item.Get<ChildPart>().ResidentIdNo, text["Resident ID number"]),
        _ => (item.Get<ChildPart>().StudentRegistryNo, text["Student registry number"]),
    };
}
