using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Text;
using LeftBehind.Children.Entities;
using LeftBehind.Children.Services;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Children.Controllers;

/// <summary>Answers the alert that a child lives without an adult (浙江省未成年人保护条例 art. 45, 54).</summary>
[RequirePermission(Permissions.AnswerAlerts)]
internal sealed class ChildCareController(IDocumentSession session, CareAlerts alerts, CareAnswers answers, IStringLocalizer<Startup> text) : Controller
{
    private const int LongestAnswer = 500;

    [HttpPost("/admin/children/{id:length(32)}/care")]
    public async Task<IActionResult> Index(string id, string? answer, CancellationToken cancellationToken)
    {
        if (await alerts.FindAsync(id, cancellationToken) is not { } item)
        {
            return NotFound();
        }
        var page = alerts.UrlOf(id, item.Published);
        if (string.IsNullOrWhiteSpace(answer) || answer.Length > LongestAnswer || PrintableText.HasControlCharacters(answer, lines: true))
        {
            TempData.Flash(FlashKind.Failed, text["Write what was found and who cares for the child now, in at most 500 characters."]);
            return LocalRedirect(page);
        }
        session.Set<CareAnswer>().Add(answers.Of(item, answer.Trim()));
        await answers.RecordAsync(item, cancellationToken);
        TempData.Flash(FlashKind.Done, text["The answer has been noted. The alert is closed."]);
        return LocalRedirect(page);
    }
}
