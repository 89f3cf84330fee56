using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Editing;
using LeftBehind.Children.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Children.Controllers;

[RequirePermission(Permissions.Edit)]
internal sealed class ChildNewController(ChildEditor editor, ChildEditScreen screen, ChildDrafts drafts, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/children/new")]
    public async Task<IActionResult> Index(int? classId, bool resume, CancellationToken cancellationToken)
    {
        var draft = await drafts.FindAsync(null, cancellationToken);
        return resume && draft is not null
            ? View("Edit", await screen.ShowAsync(await ChildDrafts.BindAsync(this, draft), new(), cancellationToken))
            : View("Edit", (await screen.NewAsync(classId, cancellationToken)).With(draft));
    }

    [HttpPost("/admin/children/new")]
    public async Task<IActionResult> Index([Bind(Prefix = "Form")] ChildForm form, CancellationToken cancellationToken)
    {
        form.ContentItemId = null;
        var outcome = ModelState.IsValid ? await editor.SaveAsync(form, cancellationToken) : new();
        if (outcome.Succeeded)
        {
            await drafts.DeleteAsync(null, cancellationToken);
            TempData.Flash(FlashKind.Done, text["The file has been saved."]);
            return LocalRedirect($"/admin/children/{outcome.ContentItemId}");
        }
        return await this.ShowAgainAsync(screen, form, outcome, cancellationToken);
    }
}
