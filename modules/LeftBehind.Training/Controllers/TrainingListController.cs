using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Training.Indexes;
using LeftBehind.Training.ViewModels;
using LeftBehind.Ui.Screens;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Training.Controllers;

[RequirePermission(Permissions.View)]
internal sealed class TrainingListController(IDocumentSession session) : Controller
{
    private const int PageSize = 25;

    private static readonly KeysetOrder<TrainingRow, DateTime, long> _newest = new(row => row.Article.ModifiedUtc, row => row.Article.Id, true);

    [HttpGet("/admin/training")]
    public async Task<IActionResult> Index(TrainingFilter filter, CancellationToken cancellationToken)
    {
        // A filter that cannot be read (an address typed by hand) is no reason to show nothing.
        ModelState.Clear();
        return View(new TrainingList(filter, await Rows(filter).PageAsync(_newest, filter, PageSize, cancellationToken)));
    }

    private IQueryable<TrainingRow> Rows(TrainingFilter filter)
    {
        var (articles, sought) = (session.Query<TrainingIndex>().Where(article => article.Latest), filter.Q?.Trim().ToLowerInvariant() ?? "");
        articles = sought.Length > 0 ? articles.Where(article => article.SearchText.Contains(sought)) : articles;
        articles = filter.School is { } school ? articles.Where(article => article.SchoolId == school) : articles;
        articles = filter.Topic is { } topic ? articles.Where(article => article.Topic == topic) : articles;
        var reviews = session.Query<ContentReview>();
        return articles.Select(article => new TrainingRow
        {
            Article = article,
            Review = reviews.Where(review => review.ContentItemVersionId == article.ContentItemVersionId).Select(review => (ContentReviewState?)review.State).FirstOrDefault(),
        });
    }
}
