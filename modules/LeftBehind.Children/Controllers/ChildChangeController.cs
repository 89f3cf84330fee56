using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Parts;
using LeftBehind.Children.Services;
using LeftBehind.Children.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Children.Controllers;

/// <summary>变动登记 (S28): leaving with date and reason, and coming back to the same file.</summary>
[RequirePermission(Permissions.Edit)]
internal sealed class ChildChangeController(IContentManager content, IAuditLog audit, TimeProvider time, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/children/{id:length(32)}/change")]
    public async Task<IActionResult> Index(string id, CancellationToken cancellationToken) =>
        await content.GetChildAsync(id, cancellationToken) is { } item
            ? View((item, new ChangeForm { On = ChinaTime.Today(time) }))
            : NotFound();

    [HttpPost("/admin/children/{id:length(32)}/change")]
    public async Task<IActionResult> Index(string id, [Bind(Prefix = "Item2")] ChangeForm form, CancellationToken cancellationToken)
    {
        if (await content.GetChildAsync(id, cancellationToken) is not { } item)
        {
            return NotFound();
        }
        if (form.On > ChinaTime.Today(time))
        {
            ModelState.AddModelError("Item2.On", text["This day has not come yet. Note a change when it has happened."]);
        }
        if (form.Type is { } chosen && !LifecycleRules.IsExit(chosen) && !LifecycleRules.IsReturn(chosen) && chosen != ChangeType.Other)
        {
            ModelState.AddModelError("Item2.Type", text["Choose what happened."]);
        }
        if (!ModelState.IsValid)
        {
            return View((item, form));
        }
        var wasPublished = item.Published;
        item.Alter<LifecyclePart>(part => part.Events.Add(new() { Type = form.Type!.Value, On = form.On!.Value, Note = form.Note?.Trim() }));
        var saved = await content.SaveAsync(item, expectedRevision: null, cancellationToken);
        if (!saved.Succeeded)
        {
            ModelState.AddModelError("", saved.Errors.Count > 0 ? saved.Errors[0].Message : text["Somebody saved this file at the same moment. Save again to see what changed."]);
            return View((item, form));
        }
        // A dated fact of the register, not a change of what was approved: it takes effect at once.
        if (wasPublished)
        {
            await content.PublishAsync(item, cancellationToken);
        }
        await audit.RecordAsync(new(AuditAction.Changed, ChildType.Name, id) { OrganizationId = item.OrganizationId, Detail = $"{text["Changes"]}：{ChildWords.Of(form.Type!.Value)}" }, cancellationToken);
        TempData.Flash(FlashKind.Done, text["The change has been noted."]);
        return LocalRedirect($"/admin/children/{id}");
    }
}
