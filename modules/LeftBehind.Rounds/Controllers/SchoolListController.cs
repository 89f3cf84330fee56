using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Text;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Rounds.Services;
using LeftBehind.Rounds.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Rounds.Controllers;

/// <summary>A list that was handed in: the form with what is different about it, and the answer to it.</summary>
[RequirePermission(Permissions.View)]
internal sealed class SchoolListController(ListReader reader, ListAnswers answers, ListHandIn handIn, ListFiles files, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/rounds/lists/{submissionId:length(32)}")]
    public async Task<IActionResult> Index(string submissionId, CancellationToken cancellationToken) =>
        await reader.OpenAsync(submissionId, cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>For the inbox: what is folded into the list.</summary>
    [HttpGet("/admin/rounds/lists/{submissionId:length(32)}/registrations")]
    public async Task<IActionResult> Registrations(string submissionId, CancellationToken cancellationToken) =>
        await reader.IsInViewAsync(submissionId, cancellationToken) ? PartialView("_Registrations", (submissionId, await files.FoldedAsync(submissionId, cancellationToken))) : NotFound();

    [HttpPost("/admin/rounds/lists/{submissionId:length(32)}"), RequirePermission(Permissions.Approve)]
    public async Task<IActionResult> Index(string submissionId, ListAnswer form, CancellationToken cancellationToken)
    {
        if (await reader.OpenAsync(submissionId, cancellationToken) is not { } page)
        {
            return NotFound();
        }
        var held = form.Reasons.Where(reason => !string.IsNullOrWhiteSpace(reason.Value) && page.Holds(reason.Key))
            .ToDictionary(reason => reason.Key, reason => reason.Value!.Trim());
        var comment = form.Outcome == ReviewOutcomes.Return ? CommentOf(form, page, held) : form.Comment?.Trim() ?? "";
        var fault = Fault(form, comment, held)
            ?? await answers.AnswerAsync(page.Submission, form.Outcome!, comment, form.Outcome == ReviewOutcomes.Approve && page.MayHoldBack ? held : new Dictionary<string, string>(), cancellationToken);
        TempData.Flash(fault is null ? FlashKind.Done : FlashKind.Failed, fault ?? Done(form, page, held.Count));
        return LocalRedirect(fault is null && page.Task is not null ? "/admin/inbox" : $"/admin/rounds/lists/{submissionId}");
    }

    [HttpPost("/admin/rounds/lists/{submissionId:length(32)}/recall")]
    public async Task<IActionResult> Recall(string submissionId, CancellationToken cancellationToken)
    {
        if (await reader.OpenAsync(submissionId, cancellationToken) is not { } page || !page.MayRecall)
        {
            return NotFound();
        }
        var fault = await handIn.RecallAsync(page.Submission, cancellationToken);
        TempData.Flash(fault is null ? FlashKind.Done : FlashKind.Failed, text[fault ?? "Called back. You can hand it in again."]);
        return LocalRedirect($"/admin/rounds/{page.Round.Id}/schools/{page.School.Id}");
    }

    private string? Fault(ListAnswer form, string comment, Dictionary<string, string> held) =>
        form.Outcome is not (ReviewOutcomes.Approve or ReviewOutcomes.Return) ? text["Choose whether to approve or to return it."].Value
        : held.Values.Any(reason => reason.Length > RoundRules.LongestReason || PrintableText.HasControlCharacters(reason, lines: false)) ? text[RoundRules.ReasonMissing].Value
        : comment.Length > RoundRules.LongestComment || PrintableText.HasControlCharacters(comment, lines: true) || (form.Outcome == ReviewOutcomes.Return && comment.Length == 0)
            ? text["Write why it is returned, in at most 2,000 characters."].Value
        : null;

    private string Done(ListAnswer form, ListPage page, int held) =>
        form.Outcome == ReviewOutcomes.Return ? text["{0}: returned.", page.School.Name]
        : held > 0 && page.MayHoldBack ? text["{0}: approved, but for {1} who go back to the school.", page.School.Name, held]
        : text["{0}: approved.", page.School.Name];

    // Of a list that goes back whole, what was written beside the children belongs to the reason.
    private string CommentOf(ListAnswer form, ListPage page, Dictionary<string, string> held)
    {
        var lines = held.Select(reason => text["{0}: {1}", page.NameOf(reason.Key), reason.Value].Value);
        return string.Join('\n', lines.Append(form.Comment?.Trim() ?? "").Where(line => line.Length > 0));
    }
}
