using LeftBehind.Abstractions.Security;
using LeftBehind.Rounds.Entities;
using LeftBehind.Rounds.Services;
using LeftBehind.Rounds.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Rounds.Controllers;

/// <summary>The county opens a round, changes its days, closes it and opens it again.</summary>
[RequirePermission(Permissions.Manage)]
internal sealed class RoundEditController(RoundReader rounds, RoundEditor editor, RoundForms forms, RoundLog log, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/rounds/new")]
    public async Task<IActionResult> New(CancellationToken cancellationToken) =>
        log.IsOfCounty ? View("Index", await forms.NewAsync(cancellationToken)) : NotFound();

    [HttpPost("/admin/rounds/new")]
    public async Task<IActionResult> New(RoundForm form, CancellationToken cancellationToken)
    {
        if (!log.IsOfCounty)
        {
            return NotFound();
        }
        if (!IsRight(form))
        {
            return View("Index", await forms.OfAsync(null, form, cancellationToken));
        }
        var round = await editor.OpenAsync(form, cancellationToken);
        TempData.Flash(FlashKind.Done, text["The round is open. Its schools see it at once."]);
        return LocalRedirect($"/admin/rounds/{round.Id}");
    }

    [HttpGet("/admin/rounds/{roundId:long}/edit")]
    public async Task<IActionResult> Index(long roundId, CancellationToken cancellationToken) =>
        log.IsOfCounty && await rounds.FindAsync(roundId, cancellationToken) is { } round ? View(await forms.OfAsync(round, RoundForm.Of(round), cancellationToken)) : NotFound();

    [HttpPost("/admin/rounds/{roundId:long}/edit")]
    public async Task<IActionResult> Index(long roundId, RoundForm form, CancellationToken cancellationToken)
    {
        if (await rounds.TrackAsync(roundId, cancellationToken) is not { } round)
        {
            return NotFound();
        }
        if (form.Revision != round.Revision)
        {
            ModelState.AddModelError("", text["Somebody else has changed this round meanwhile. Load the page again."]);
        }
        if (!IsRight(form))
        {
            return View(await forms.OfAsync(round, form, cancellationToken));
        }
        await editor.ChangeAsync(round, form, cancellationToken);
        TempData.Flash(FlashKind.Done, text["Saved."]);
        return LocalRedirect($"/admin/rounds/{roundId}");
    }

    [HttpPost("/admin/rounds/{roundId:long}/close")]
    public Task<IActionResult> Close(long roundId, CancellationToken cancellationToken) => CloseAsync(roundId, true, text["The round is closed."], cancellationToken);

    [HttpPost("/admin/rounds/{roundId:long}/reopen")]
    public Task<IActionResult> Reopen(long roundId, CancellationToken cancellationToken) => CloseAsync(roundId, false, text["The round is open again."], cancellationToken);

    private async Task<IActionResult> CloseAsync(long roundId, bool close, string done, CancellationToken cancellationToken)
    {
        if (await rounds.TrackAsync(roundId, cancellationToken) is not CollectionRound round)
        {
            return NotFound();
        }
        await editor.CloseAsync(round, close, cancellationToken);
        TempData.Flash(FlashKind.Done, done);
        return LocalRedirect($"/admin/rounds/{roundId}");
    }

    private bool IsRight(RoundForm form)
    {
        if (ModelState.IsValid && RoundRules.Fault(form.EntryDeadline!.Value, form.FilingDeadline!.Value) is { } fault)
        {
            ModelState.AddModelError("Form.FilingDeadline", text[fault]);
        }
        return ModelState.IsValid;
    }
}
