using LeftBehind.Abstractions.Security;
using LeftBehind.Families.Entities;
using LeftBehind.Families.Services;
using LeftBehind.Families.ViewModels;
using LeftBehind.Letters.Entities;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Families.Controllers;

/// <summary>One request: what the family says, whom to call, and that it was dealt with.</summary>
[RequirePermission(Permissions.Handle)]
internal sealed class FamilyRequestController(RequestReader reader, RequestAnswers answers, ReportDecision decision, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/requests/{requestId:length(32)}")]
    public async Task<IActionResult> Index(string requestId, CancellationToken cancellationToken) =>
        await reader.FindAsync(requestId, cancellationToken) is { } request ? View(await reader.ReadAsync(request, cancellationToken)) : NotFound();

    [HttpPost("/admin/requests/{requestId:length(32)}")]
    public async Task<IActionResult> Answer(string requestId, [Bind(Prefix = "Form")] AnswerForm form, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(requestId, cancellationToken) is not { Kind: not FamilyRequestKind.Contact } request)
        {
            return NotFound();
        }
        if (request.Kind != FamilyRequestKind.Number && form.Channel is null or LetterChannel.None)
        {
            ModelState.AddModelError("Form.Channel", text["Choose how the family was answered."]);
        }
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Index", await reader.ReadAsync(request, cancellationToken) with { Form = form });
        }
        if (!await answers.AnswerAsync(request, form, cancellationToken))
        {
            TempData.Flash(FlashKind.Warning, text["The attempt has been noted. The family still waits for the call."]);
            return LocalRedirect($"/admin/requests/{requestId}");
        }
        TempData.Flash(FlashKind.Done, text["Dealt with, and noted in the child's contacts."]);
        return LocalRedirect("/admin/inbox");
    }

    [HttpPost("/admin/requests/{requestId:length(32)}/decision")]
    public async Task<IActionResult> Decide(string requestId, DecisionForm form, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(requestId, cancellationToken) is not { Kind: FamilyRequestKind.Contact } request)
        {
            return NotFound();
        }
        if (await decision.DecideAsync(request, form, cancellationToken) is { } fault)
        {
            TempData.Flash(FlashKind.Failed, fault);
            return LocalRedirect($"/admin/requests/{requestId}");
        }
        TempData.Flash(FlashKind.Done, text["Decided. What was taken over stands in the file now."]);
        return LocalRedirect("/admin/inbox");
    }
}
