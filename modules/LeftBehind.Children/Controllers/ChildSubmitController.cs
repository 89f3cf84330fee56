using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Text;
using LeftBehind.Children.Services;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Children.Controllers;

/// <summary>Hands files in, one or those chosen in the list.</summary>
[RequirePermission(Permissions.Edit)]
internal sealed class ChildSubmitController(IContentManager content, IContentLock contentLock, FileReviews reviews, IStringLocalizer<Startup> text) : Controller
{
    [HttpPost("/admin/children/submit")]
    public async Task<IActionResult> Index([FromForm] IReadOnlyList<string> ids, [FromForm] string? reason, CancellationToken cancellationToken)
    {
        var why = reason?.Trim() ?? "";
        if (why.Length > FileReviews.LongestReason || PrintableText.HasControlCharacters(why))
        {
            return this.BackToFiles(ids, text["{0} handed in.", 0], text["Write the reason in at most {0} characters on one line.", FileReviews.LongestReason].Value);
        }
        // Of a double click the second waits, and finds what it asks for done.
        await contentLock.LockAsync(ids.Where(ChildContent.IsId).Distinct(), cancellationToken);
        var met = new List<HandIn>();
        foreach (var id in ids.Distinct())
        {
            if (await content.GetChildAsync(id, cancellationToken) is not { } item)
            {
                return NotFound();
            }
            met.Add(await reviews.SubmitAsync(item, why, cancellationToken));
        }
        var (done, others, unexplained) = (Count(HandIn.Done), Count(HandIn.NotReady), Count(HandIn.NeedsReason));
        string?[] faults =
        [
            others == 0 ? null : text["{0} not handed in: already on their way, or name, sex, birth month, class, date or guardian is missing.", others].Value,
            unexplained == 0 ? null : text["{0} not handed in: they were approved before. Write why they are changed, and hand them in again.", unexplained].Value,
        ];
        return this.BackToFiles(ids, text["{0} handed in.", done], others + unexplained == 0 ? null : string.Join(' ', faults.OfType<string>()));

        int Count(HandIn wanted) => met.Count(answer => answer == wanted);
    }

    [HttpPost("/admin/children/{id:length(32)}/recall")]
    public async Task<IActionResult> Recall(string id, CancellationToken cancellationToken)
    {
        if (await content.GetChildAsync(id, cancellationToken) is not { } item || !await reviews.RecallAsync(item, cancellationToken))
        {
            return NotFound();
        }
        TempData.Flash(FlashKind.Done, text["Called back. You can change it now."]);
        return LocalRedirect($"/admin/children/{id}");
    }
}
