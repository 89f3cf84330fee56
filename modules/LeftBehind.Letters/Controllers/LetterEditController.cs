using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Parts;
using LeftBehind.Letters.Services;
using LeftBehind.Letters.ViewModels;
using LeftBehind.Letters.Writing;
using LeftBehind.Ui.Editing;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Letters.Controllers;

[RequirePermission(Permissions.Edit)]
internal sealed class LetterEditController(ContentEditor editor, LetterComposer composer, LetterReviews reviews, IContentManager content, IStringLocalizer<Startup> text)
    : ContentFormController<LetterForm>(editor)
{
    [HttpGet("/admin/letters/new")]
    public async Task<IActionResult> New(string? preset, LetterLanguage language, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        await composer.PrepareAsync(ViewData, cancellationToken);
        return View("Index", await composer.BeginAsync(LetterPresets.Find(preset, language), language, cancellationToken));
    }

    [HttpPost("/admin/letters/new")]
    public async Task<IActionResult> New(LetterForm form, CancellationToken cancellationToken)
    {
        form.OrganizationId = composer.Place;
        return await StoreAsync(null, form, cancellationToken);
    }

    [HttpGet("/admin/letters/{id:length(32)}/edit")]
    public async Task<IActionResult> Edit(string id, CancellationToken cancellationToken)
    {
        if (await HeldBackAsync(id, cancellationToken) is { } answer)
        {
            return answer;
        }
        await composer.PrepareAsync(ViewData, cancellationToken);
        return await OpenAsync(id, cancellationToken) is ViewResult view ? View("Index", view.Model) : NotFound();
    }

    [HttpPost("/admin/letters/{id:length(32)}/edit")]
    public async Task<IActionResult> Edit(string id, LetterForm form, CancellationToken cancellationToken)
    {
        if (await HeldBackAsync(id, cancellationToken) is { } answer)
        {
            return answer;
        }
        form.OrganizationId = (await content.GetLetterAsync(id, cancellationToken))!.OrganizationId;
        return await StoreAsync(id, form, cancellationToken);
    }

    private async Task<IActionResult> StoreAsync(string? id, LetterForm form, CancellationToken cancellationToken)
    {
        await composer.PrepareAsync(ViewData, cancellationToken);
        var answer = await SaveAsync(id, form, text["The letter has been saved. Look it through below, then hand it in."], saved => $"/admin/letters/{saved}", cancellationToken);
        if (answer is ViewResult view)
        {
            view.ViewName = "Index";
        }
        return answer;
    }

    private async Task<IActionResult?> HeldBackAsync(string id, CancellationToken cancellationToken)
    {
        if (await content.GetLetterAsync(id, cancellationToken) is not { } item)
        {
            return NotFound();
        }
        if (LetterStateRules.MayBeEdited(await reviews.StateAsync(item, cancellationToken)))
        {
            return null;
        }
        TempData.Flash(FlashKind.Warning, text["The letter was handed in. Call it back first; then it can be changed."]);
        return LocalRedirect($"/admin/letters/{id}");
    }
}
