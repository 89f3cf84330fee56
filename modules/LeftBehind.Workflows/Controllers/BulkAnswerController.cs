using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Text;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Ui.Screens;
using LeftBehind.Workflows.Services;
using LeftBehind.Workflows.ViewModels;

namespace LeftBehind.Workflows.Controllers;

[RequirePermission(Permissions.UseInbox)]
internal sealed class BulkAnswerController(BulkAnswers answers, IStringLocalizer<Startup> text) : Controller
{
    [HttpPost("/admin/inbox/answer")]
    public async Task<IActionResult> Index(BulkForm form, CancellationToken cancellationToken)
    {
        var comment = form.Reason;
        if (PrintableText.HasControlCharacters(comment, lines: true) || (form.Outcome == ReviewOutcomes.Return && comment.Length == 0))
        {
            TempData.Flash(FlashKind.Failed, text[TaskAnswerRules.NeedsComment]);
            return LocalRedirect("/admin/inbox");
        }
        var result = await answers.AnswerAsync(form, comment, cancellationToken);
        if (result.Left.Count > 0)
        {
            return View(result);
        }
        TempData.Flash(result.Done > 0 ? FlashKind.Done : FlashKind.Warning, result.Done > 0 ? text["{0} done: {1}.", result.Done, result.Outcome] : text["Nothing was chosen that waits for you."]);
        return LocalRedirect("/admin/inbox");
    }
}
