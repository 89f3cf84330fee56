using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Training.Services;
using LeftBehind.Training.ViewModels;
using LeftBehind.Ui.Editing;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Training.Controllers;

[RequirePermission(Permissions.Edit)]
internal sealed class TrainingEditController(ContentEditor editor, TrainingReviews reviews, IContentManager content, IUserContext userContext, IStringLocalizer<Startup> text)
    : ContentFormController<TrainingForm>(editor)
{
    [HttpGet("/admin/training/new")]
    public IActionResult New() => View("Index", new TrainingForm());

    [HttpPost("/admin/training/new")]
    public Task<IActionResult> New(TrainingForm form, CancellationToken cancellationToken)
    {
        // An article belongs to the school or office of who writes it.
        form.OrganizationId = userContext.User.Scope.OrganizationId;
        return StoreAsync(null, form, cancellationToken);
    }

    [HttpGet("/admin/training/{id:length(32)}/edit")]
    public async Task<IActionResult> Edit(string id, CancellationToken cancellationToken) =>
        await HeldBackAsync(id, cancellationToken) is { } answer ? answer
        : await OpenAsync(id, cancellationToken) is ViewResult view ? View("Index", view.Model) : NotFound();

    [HttpPost("/admin/training/{id:length(32)}/edit")]
    public async Task<IActionResult> Edit(string id, TrainingForm form, CancellationToken cancellationToken)
    {
        if (await HeldBackAsync(id, cancellationToken) is { } answer)
        {
            return answer;
        }
        form.OrganizationId = (await content.GetArticleAsync(id, cancellationToken))!.OrganizationId;
        return await StoreAsync(id, form, cancellationToken);
    }

    private async Task<IActionResult> StoreAsync(string? id, TrainingForm form, CancellationToken cancellationToken)
    {
        var answer = await SaveAsync(id, form, text["The article has been saved. Add a picture or a recording below, then hand it in."], saved => $"/admin/training/{saved}", cancellationToken);
        if (answer is ViewResult view)
        {
            view.ViewName = "Index";
        }
        return answer;
    }

    private async Task<IActionResult?> HeldBackAsync(string id, CancellationToken cancellationToken)
    {
        if (await content.GetArticleAsync(id, cancellationToken) is not { } item)
        {
            return NotFound();
        }
        if (TrainingStateRules.MayBeEdited(await reviews.StateAsync(item, cancellationToken)))
        {
            return null;
        }
        TempData.Flash(FlashKind.Warning, text["The article was handed in. Call it back first; then it can be changed."]);
        return LocalRedirect($"/admin/training/{id}");
    }
}
