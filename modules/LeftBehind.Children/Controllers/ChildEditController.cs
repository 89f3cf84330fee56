using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Editing;
using LeftBehind.Children.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Children.Controllers;

[RequirePermission(Permissions.Edit)]
internal sealed class ChildEditController(ChildEditor editor, ChildEditScreen screen, ChildDrafts drafts, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/children/{id}/edit")]
    public async Task<IActionResult> Index(string id, bool resume, CancellationToken cancellationToken)
    {
        if (await screen.OpenAsync(id, cancellationToken) is not { } model)
        {
            return NotFound();
        }
        if (model.IsHandedIn)
        {
            TempData.Flash(FlashKind.Warning, text["This file has been handed in. Call it back before you change it."]);
            return LocalRedirect($"/admin/children/{id}");
        }
        var draft = await drafts.FindAsync(id, cancellationToken);
        if (!resume || draft is null)
        {
            return View("Edit", model.With(draft));
        }
        var form = await ChildDrafts.BindAsync(this, draft);
        form.ContentItemId = id;
        return View("Edit", await screen.ShowAsync(form, new(), cancellationToken));
    }

    [HttpPost("/admin/children/{id}/edit")]
    public async Task<IActionResult> Index(string id, [Bind(Prefix = "Form")] ChildForm form, CancellationToken cancellationToken)
    {
        if (!await screen.IsThereAsync(id, cancellationToken))
        {
            return NotFound();
        }
        form.ContentItemId = id;
        var outcome = ModelState.IsValid ? await editor.SaveAsync(form, cancellationToken) : new();
        if (outcome.IsMissing)
        {
            return NotFound();
        }
        if (outcome.Succeeded)
        {
            await drafts.DeleteAsync(id, cancellationToken);
            TempData.Flash(FlashKind.Done, text["The file has been saved."]);
            return LocalRedirect($"/admin/children/{id}");
        }
        return await this.ShowAgainAsync(screen, form, outcome, cancellationToken);
    }
}
