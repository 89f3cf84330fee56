using LeftBehind.Abstractions.Security;
using LeftBehind.Workflows.Services;
using LeftBehind.Workflows.ViewModels;

namespace LeftBehind.Workflows.Controllers;

[RequirePermission(Permissions.UseInbox)]
internal sealed class InboxController(InboxReader reader, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/inbox")]
    public async Task<IActionResult> Index(InboxFilter filter, CancellationToken cancellationToken)
    {
        // A filter that cannot be read (an address typed by hand) is no reason to show nothing.
        ModelState.Clear();
        return View(await reader.ReadAsync(filter, cancellationToken));
    }

    /// <summary>For the menu: how much waits, or nothing.</summary>
    [AsksByItself, HttpGet("/admin/inbox/count")]
    public async Task<IActionResult> Count(CancellationToken cancellationToken) =>
        await reader.CountInMenuAsync(cancellationToken) is { Length: > 0 } count ? Content(count) : NoContent();

    /// <summary>For an inbox that lies open: what has come since it was shown.</summary>
    [AsksByItself, HttpGet("/admin/inbox/news")]
    public async Task<IActionResult> News(long since, int known, CancellationToken cancellationToken)
    {
        var news = await reader.NewsAsync(since, known, cancellationToken);
        var announced = news.Fresh == 0 ? "" : text["{0} new - show", InboxPage.Shown(news.Fresh)].Value;
        return Json(new { count = InboxPage.Shown(news.Waiting), text = announced, url = Url.Content(news.Newer > 0 ? FormattableString.Invariant($"~/admin/inbox?since={since}") : "~/admin/inbox") });
    }
}
