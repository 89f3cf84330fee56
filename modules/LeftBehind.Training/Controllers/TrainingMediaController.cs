using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Training.Media;
using LeftBehind.Training.Parts;
using LeftBehind.Training.Services;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Training.Controllers;

/// <summary>Picture, sound or film of an article: taken from who writes it, shown to those who may read it.</summary>
[RequirePermission(Permissions.View)]
internal sealed class TrainingMediaController(IContentManager content, MediaFiles files, TrainingReviews reviews, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/training/{id:length(32)}/picture")]
    public Task<IActionResult> Picture(string id, CancellationToken cancellationToken) => ShowAsync(id, article => article.Picture, cancellationToken);

    [HttpGet("/admin/training/{id:length(32)}/media")]
    public Task<IActionResult> Media(string id, CancellationToken cancellationToken) => ShowAsync(id, article => article.Media, cancellationToken);

    [RequirePermission(Permissions.Edit)]
    [HttpPost("/admin/training/{id:length(32)}/picture")]
    public Task<IActionResult> TakePicture(string id, IFormFile? file, CancellationToken cancellationToken) =>
        TakeAsync(id, file, isPicture: true, (article, name) => article.Picture = name, cancellationToken);

    [RequirePermission(Permissions.Edit)]
    [HttpPost("/admin/training/{id:length(32)}/media")]
    public Task<IActionResult> TakeMedia(string id, IFormFile? file, CancellationToken cancellationToken) =>
        TakeAsync(id, file, isPicture: false, (article, name) => article.Media = name, cancellationToken);

    private async Task<IActionResult> ShowAsync(string id, Func<TrainingPart, string?> which, CancellationToken cancellationToken) =>
        await content.GetArticleAsync(id, cancellationToken) is { } item && files.Find(which(item.Get<TrainingPart>())) is { } file
            ? PhysicalFile(file.Path, file.ContentType, enableRangeProcessing: true)
            : NotFound();

    private async Task<IActionResult> TakeAsync(string id, IFormFile? file, bool isPicture, Action<TrainingPart, string?> set, CancellationToken cancellationToken)
    {
        if (await content.GetArticleAsync(id, cancellationToken) is not { } item)
        {
            return NotFound();
        }
        var fault = await StoreAsync(item, file, isPicture, set, cancellationToken);
        TempData.Flash(fault.Length == 0 ? FlashKind.Done : FlashKind.Failed, fault.Length == 0 ? text["The file has been saved."] : fault);
        return LocalRedirect($"/admin/training/{id}");
    }

    private async Task<string> StoreAsync(ContentItem item, IFormFile? file, bool isPicture, Action<TrainingPart, string?> set, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return text["Choose a file."];
        }
        if (!TrainingStateRules.MayBeEdited(await reviews.StateAsync(item, cancellationToken)))
        {
            return text["The article was handed in. Call it back first; then it can be changed."];
        }
        var taken = await files.SaveAsync(file, isPicture, cancellationToken);
        if (taken.Name is null)
        {
            return taken.Fault;
        }
        item.Alter<TrainingPart>(article => set(article, taken.Name));
        var saved = await content.SaveAsync(item, null, cancellationToken);
        return saved.Succeeded ? "" : text["Somebody saved the article at the same moment. Please try again."];
    }
}
