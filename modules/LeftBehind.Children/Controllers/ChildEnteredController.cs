using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Services;
using LeftBehind.Children.ViewModels;
using LeftBehind.Organizations;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Children.Controllers;

/// <summary>由县代录、代交: what the county has entered for schools that cannot do it themselves, and the hand-in for them.</summary>
[RequirePermission(Permissions.EnterForSchools)]
internal sealed class ChildEnteredController(EnteredFiles files, IClassDirectory classes, IContentLock contentLock, ChildTerm term, IStringLocalizer<Startup> text) : Controller
{
    public const string Home = "/admin/children/entered";

    [HttpGet(Home)]
    public async Task<IActionResult> Index(int? school, CancellationToken cancellationToken)
    {
        var rows = await files.ListAsync(cancellationToken);
        return View(new EnteredModel(rows, await classes.FindManyAsync([.. rows.Select(row => row.Child.ClassId).OfType<int>().Distinct()], cancellationToken), school, term.Today));
    }

    [HttpPost(Home + "/submit")]
    public async Task<IActionResult> Submit([FromForm] IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        if (await HoldAsync(ids, cancellationToken) is not { } items)
        {
            return NotFound();
        }
        var done = await files.HandInAsync(items, cancellationToken);
        Say(text["{0} handed in for the school. A colleague decides.", done], done == items.Count ? "" : text["{0} not handed in: fill in what is missing first.", items.Count - done]);
        return LocalRedirect(Home);
    }

    /// <summary>Calls back what was handed in, as the school could: it is a draft of the office again.</summary>
    [HttpPost(Home + "/recall")]
    public async Task<IActionResult> Recall([FromForm] IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        if (await HoldAsync(ids, cancellationToken) is not { } items)
        {
            return NotFound();
        }
        var done = await files.RecallAsync(items, cancellationToken);
        TempData.Flash(done > 0 ? FlashKind.Done : FlashKind.Warning, done > 0 ? text["Called back. You can change it now."] : text["It cannot be called back: it has been decided, or is a draft already."]);
        return LocalRedirect(items is [var one] ? $"/admin/children/{one.ContentItemId}" : Home);
    }

    [HttpPost(Home + "/discard")]
    public async Task<IActionResult> Discard([FromForm] IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        if (await HoldAsync(ids, cancellationToken) is not { } items)
        {
            return NotFound();
        }
        var done = await files.DiscardAsync(items, cancellationToken);
        Say(text["{0} taken out of every list. The school can bring them back from the archive.", done], done == items.Count ? "" : text["{0} have been handed in and stay.", items.Count - done]);
        return LocalRedirect(Home);
    }

    private async Task<IReadOnlyList<ContentItem>?> HoldAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        string[] chosen = [.. ids.Where(ChildContent.IsId).Distinct()];
        if (chosen.Length > EnteredModel.MostRows)
        {
            return null;
        }
        // Of a double click the second waits, and finds what it asks for done.
        await contentLock.LockAsync(chosen, cancellationToken);
        return await files.FindAsync(chosen, cancellationToken);
    }

    private void Say(string done, string left) => TempData.Flash(left.Length == 0 ? FlashKind.Done : FlashKind.Warning, left.Length == 0 ? done : $"{done} {left}");
}
