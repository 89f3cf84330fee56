using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Indexes;
using LeftBehind.Letters.ViewModels;
using LeftBehind.Ui.Screens;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Letters.Controllers;

[RequirePermission(Permissions.View)]
internal sealed class LetterListController(IDocumentSession session) : Controller
{
    private const int PageSize = 25;

    private static readonly KeysetOrder<LetterRow, DateTime, long> _newest = new(row => row.Letter.ModifiedUtc, row => row.Letter.Id, true);

    [HttpGet("/admin/letters")]
    public async Task<IActionResult> Index(LetterFilter filter, CancellationToken cancellationToken)
    {
        // A filter that cannot be read (an address typed by hand) is no reason to show nothing.
        ModelState.Clear();
        return View(new LetterList(filter, await Rows(filter).PageAsync(_newest, filter, PageSize, cancellationToken)));
    }

    private IQueryable<LetterRow> Rows(LetterFilter filter)
    {
        var (letters, sought) = (session.Query<LetterIndex>().Where(letter => letter.Latest), filter.Q?.Trim().ToLowerInvariant() ?? "");
        letters = sought.Length > 0 ? letters.Where(letter => letter.SearchText.Contains(sought)) : letters;
        letters = filter.School is { } school ? letters.Where(letter => letter.SchoolId == school) : letters;
        letters = filter.Season is { } season ? letters.Where(letter => letter.Season == season) : letters;
        var (reviews, tasks, recipients, published) = (session.Query<ContentReview>(), session.Query<WorkflowTask>(), session.Query<LetterRecipient>(), session.Query<LetterIndex>());
        return letters.Select(letter => new LetterRow
        {
            Letter = letter,
            Review = reviews.Where(review => review.ContentItemVersionId == letter.ContentItemVersionId).Select(review => (ContentReviewState?)review.State).FirstOrDefault(),
            IsAsked = tasks.Any(task => task.ContentItemId == letter.ContentItemId && task.State == WorkflowTaskState.Open),
            // The version out now, as one value: the rows of a letter are found by it and counted, not all rows of all letters.
            Recipients = recipients.Count(row => row.ContentItemVersionId == published
                .Where(other => other.Published && other.ContentItemId == letter.ContentItemId).Select(other => other.ContentItemVersionId).FirstOrDefault()),
            Answered = recipients.Count(row => (row.ConfirmedUtc != null || row.PaperUtc != null || row.PhonedUtc != null) && row.ContentItemVersionId == published
                .Where(other => other.Published && other.ContentItemId == letter.ContentItemId).Select(other => other.ContentItemVersionId).FirstOrDefault()),
        });
    }
}
