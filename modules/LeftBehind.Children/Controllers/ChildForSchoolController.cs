using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Editing;
using LeftBehind.Children.ViewModels;
using LeftBehind.Ui.Editing;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Children.Controllers;

/// <summary>由县代录一份: types a file for a school, and changes it while the school has not.</summary>
[RequirePermission(Permissions.EnterForSchools)]
internal sealed class ChildForSchoolController(OfficeEditor editor, IStringLocalizer<Startup> text) : Controller
{
    private const string New = ChildEnteredController.Home + "/new";
    private const string Edit = ChildEnteredController.Home + "/{id:length(32)}/edit";

    [HttpGet(New)]
    public async Task<IActionResult> Index(int? school, CancellationToken cancellationToken) =>
        school is not { } id ? View("School", await editor.SchoolsAsync(cancellationToken))
        : await editor.NewAsync(id, cancellationToken) is { } model ? View("Edit", model)
        : NotFound();

    [HttpPost(New)]
    public async Task<IActionResult> Index(int? school, [Bind(Prefix = "Form")] ChildForm form, CancellationToken cancellationToken)
    {
        form.ContentItemId = null;
        return school is { } id && await editor.NewAsync(id, cancellationToken) is not null ? await SaveAsync(form, id, cancellationToken) : NotFound();
    }

    [HttpGet(Edit)]
    public async Task<IActionResult> Index(string id, CancellationToken cancellationToken)
    {
        if (await editor.OpenAsync(id, cancellationToken) is not { } model)
        {
            return NotFound();
        }
        if (model.IsHandedIn)
        {
            TempData.Flash(FlashKind.Warning, text["This file has been handed in. Call it back before you change it."]);
            return LocalRedirect($"/admin/children/{id}");
        }
        return View("Edit", model);
    }

    [HttpPost(Edit)]
    public Task<IActionResult> Index(string id, [Bind(Prefix = "Form")] ChildForm form, CancellationToken cancellationToken)
    {
        form.ContentItemId = id;
        return SaveAsync(form, null, cancellationToken);
    }

    private async Task<IActionResult> SaveAsync(ChildForm form, int? school, CancellationToken cancellationToken)
    {
        var outcome = ModelState.IsValid || form.ContentItemId is not null && await editor.OpenAsync(form.ContentItemId, cancellationToken) is null
            ? await editor.SaveAsync(form, cancellationToken)
            : new();
        if (outcome.IsMissing)
        {
            return NotFound();
        }
        if (outcome.Succeeded)
        {
            TempData.Flash(FlashKind.Done, text["The file has been saved."]);
            return LocalRedirect($"/admin/children/{outcome.ContentItemId}");
        }
        if (outcome.Namesakes.Count > 0)
        {
            ModelState.Clear();
        }
        return this.ShowAgain("Edit", await editor.ShowAsync(form, school, outcome, cancellationToken), "Form.", new FormOutcome { Errors = outcome.Errors, Changes = outcome.Changes });
    }
}
