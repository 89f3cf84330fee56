using LeftBehind.Portal.Services;
using LeftBehind.Portal.ViewModels;
using LeftBehind.Training;
using LeftBehind.Training.Media;
using Microsoft.AspNetCore.Authorization;

namespace LeftBehind.Portal.Controllers;

/// <summary>家庭教育: articles of the school and of the places above it. Sound and film go out in pieces, as players ask for them.</summary>
[AllowAnonymous, ServiceFilter<FamilyPaceFilter>]
internal sealed class FamilyLearnController(FamilyVisits visits, ITrainingShelf shelf) : FamilyController
{
    [HttpGet("/p/{token}/learn")]
    public Task<IActionResult> Shelf(string token, CancellationToken cancellationToken) =>
        ShowToReaderAsync(visits, token, async visit => View(FamilyPages.Shelf, new ShelfPage(visit, await shelf.ListAsync(visit.Link.Recipient, cancellationToken))), cancellationToken);

    [HttpGet("/p/{token}/learn/{articleId:length(32)}")]
    public Task<IActionResult> Article(string token, string articleId, CancellationToken cancellationToken) =>
        ShowAsync(token, articleId, (visit, article) => View(FamilyPages.Article, new ArticlePage(visit, article)), cancellationToken);

    [HttpGet("/p/{token}/learn/{articleId:length(32)}/picture")]
    public Task<IActionResult> Picture(string token, string articleId, CancellationToken cancellationToken) =>
        ShowAsync(token, articleId, (_, article) => File(article.Picture), cancellationToken);

    [HttpGet("/p/{token}/learn/{articleId:length(32)}/media")]
    public Task<IActionResult> Media(string token, string articleId, CancellationToken cancellationToken) =>
        ShowAsync(token, articleId, (_, article) => File(article.Media), cancellationToken);

    private Task<IActionResult> ShowAsync(string token, string articleId, Func<FamilyVisit, TrainingArticle, IActionResult> show, CancellationToken cancellationToken) =>
        ShowToReaderAsync(visits, token, async visit => await shelf.FindAsync(visit.Link.Recipient, articleId, cancellationToken) is { } article ? show(visit, article) : Gone(), cancellationToken);

    private IActionResult File(MediaFile? file) => file is null ? Gone() : PhysicalFile(file.Path, file.ContentType, enableRangeProcessing: true);
}
