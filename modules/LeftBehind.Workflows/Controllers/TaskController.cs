using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Text;
using LeftBehind.Ui.Screens;
using LeftBehind.Ui.Workflows;
using LeftBehind.Workflows.Services;
using LeftBehind.Workflows.ViewModels;

namespace LeftBehind.Workflows.Controllers;

/// <summary>One task: what it is about, and the answer to it.</summary>
[RequirePermission(Permissions.UseInbox)]
internal sealed class TaskController(TaskReader reader, TaskInbox inbox, TaskWords words, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/inbox/{id:long}")]
    public async Task<IActionResult> Index(long id, CancellationToken cancellationToken) =>
        await reader.OpenAsync(id, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("/admin/inbox/{id:long}")]
    public async Task<IActionResult> Index(long id, AnswerForm form, CancellationToken cancellationToken)
    {
        if (await reader.OpenAsync(id, cancellationToken) is not { } page)
        {
            return NotFound();
        }
        if (page.Source is ITaskRecordSource { IsAnsweredOnItsPage: true } own)
        {
            return LocalRedirect(own.UrlOf(page.Task.ContentItemId));
        }
        var comment = CommentOf(form, page);
        if (PrintableText.HasControlCharacters(comment, lines: true))
        {
            TempData.Flash(FlashKind.Failed, text["The reason holds characters that cannot be written."]);
            return LocalRedirect($"/admin/inbox/{id}");
        }
        var answer = await inbox.AnswerAsync(page.Task, form.Outcome ?? "", comment, cancellationToken);
        TempData.Flash(answer.IsDone ? FlashKind.Done : FlashKind.Failed, answer.IsDone ? text["{0}: {1}.", page.Task.Title, words.OfOutcome(form.Outcome!)].Value : answer.Message);
        return LocalRedirect(answer.IsDone ? "/admin/inbox" : $"/admin/inbox/{id}");
    }

    // One line a field, then what was written of the whole.
    private string CommentOf(AnswerForm form, TaskPage page)
    {
        var lines = form.Reasons.Where(reason => !string.IsNullOrWhiteSpace(reason.Value) && reason.Key >= 0 && reason.Key < page.Fields.Count).OrderBy(reason => reason.Key)
            .Select(reason => text["{0}: {1}", page.Fields[reason.Key].Label, reason.Value!.Trim()].Value);
        return string.Join('\n', lines.Append(form.Comment?.Trim() ?? "").Where(line => line.Length > 0));
    }
}
