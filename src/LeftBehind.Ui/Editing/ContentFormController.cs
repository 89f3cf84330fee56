using LeftBehind.Ui.Screens;
using Microsoft.AspNetCore.Mvc;

namespace LeftBehind.Ui.Editing;

/// <summary>Opens and saves the form of a content type. The model of the action's view is the form itself.</summary>
public abstract class ContentFormController<TForm>(ContentEditor editor) : Controller where TForm : ContentForm, new()
{
    /// <summary>The form of an item, or an empty one where there is no id.</summary>
    protected async Task<IActionResult> OpenAsync(string? id, CancellationToken cancellationToken) =>
        id is null ? View(new TForm()) : await editor.OpenAsync<TForm>(id, cancellationToken) is { } form ? View(form) : NotFound();

    /// <summary>Saves the form, or shows it again with everything that was typed.</summary>
    /// <param name="id">The item; null for a new one.</param>
    /// <param name="form">As typed.</param>
    /// <param name="done">Said once it is saved.</param>
    /// <param name="next">Application path to go on to, by the item's id.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    protected async Task<IActionResult> SaveAsync(string? id, TForm form, string done, Func<string, string> next, CancellationToken cancellationToken)
    {
        form.ContentItemId = id;
        // What cannot be read at all (letters in a number) is in the model state; the rest is checked on saving.
        var outcome = ModelState.IsValid ? await editor.SaveAsync(form, cancellationToken) : new();
        if (outcome.ContentItemId is { } saved)
        {
            TempData.Flash(FlashKind.Done, done);
            return LocalRedirect(next(saved));
        }
        return outcome.IsMissing ? NotFound() : this.ShowAgain(form, outcome);
    }
}
