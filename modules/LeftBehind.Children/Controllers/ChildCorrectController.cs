using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Text;
using LeftBehind.Children.Editing;
using LeftBehind.Children.Services;
using LeftBehind.Children.ViewModels;
using LeftBehind.Ui.Editing;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Children.Controllers;

/// <summary>The county puts right what waits for its decision, instead of sending it back for one digit.</summary>
[RequirePermission(Permissions.Correct)]
internal sealed class ChildCorrectController(ChildCorrection correction, ChildEditScreen screen, FileRows rows, IUserContext userContext, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/children/{id:length(32)}/correct")]
    public async Task<IActionResult> Index(string id, CancellationToken cancellationToken) =>
        await rows.WaitsForAsync(id, userContext.User.RoleName, cancellationToken) && await screen.OpenAsync(id, cancellationToken) is { } model
            ? View("Edit", model.AsCorrection(""))
            : NotFound();

    [HttpPost("/admin/children/{id:length(32)}/correct")]
    public async Task<IActionResult> Index(string id, string? reason, [Bind(Prefix = "Form")] ChildForm form, CancellationToken cancellationToken)
    {
        if (!await rows.WaitsForAsync(id, userContext.User.RoleName, cancellationToken))
        {
            return NotFound();
        }
        form.ContentItemId = id;
        var why = reason?.Trim() ?? "";
        var outcome = why.Length is 0 or > ChildCorrection.LongestReason || PrintableText.HasControlCharacters(why)
            ? new EditOutcome { Errors = [("", text[ChildCorrection.ReasonMissing])] }
            : ModelState.IsValid ? await correction.SaveAsync(form, why, cancellationToken) : new();
        if (outcome.IsMissing)
        {
            return NotFound();
        }
        if (outcome.Succeeded)
        {
            TempData.Flash(outcome.Fields.Count > 0 ? FlashKind.Done : FlashKind.Warning, text[outcome.Fields.Count > 0 ? "Put right. The school has been told." : ChildCorrection.NothingChanged]);
            return LocalRedirect($"/admin/children/{id}");
        }
        var shown = (await screen.ShowAsync(form, outcome, cancellationToken)).AsCorrection(why);
        return this.ShowAgain("Edit", shown, "Form.", new FormOutcome { Errors = outcome.Errors, Changes = outcome.Changes });
    }
}
