using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Text;
using LeftBehind.Children.Services;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Children.Controllers;

/// <summary>Principal and county approve files that wait for them, or return one with a reason.</summary>
[RequirePermission(Permissions.Accept)]
internal sealed class ChildAcceptController(IContentManager content, IContentLock contentLock, FileReviews reviews, IStringLocalizer<Startup> text) : Controller
{
    private const int LongestReason = 500;

    [HttpPost("/admin/children/accept")]
    public async Task<IActionResult> Index([FromForm] IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        // Of a double click the second waits, and finds what it asks for done.
        await contentLock.LockAsync(ids.Where(ChildContent.IsId).Distinct(), cancellationToken);
        var (done, others) = (0, 0);
        foreach (var id in ids.Distinct())
        {
            if (await content.GetChildAsync(id, cancellationToken) is not { } item)
            {
                return NotFound();
            }
            _ = await reviews.AcceptAsync(item, cancellationToken) ? done++ : others++;
        }
        return this.BackToFiles(ids, text["{0} accepted.", done], others == 0 ? null : text["{0} not accepted: they do not wait for your decision.", others].Value);
    }

    [HttpPost("/admin/children/{id:length(32)}/return")]
    public async Task<IActionResult> Return(string id, string? reason, CancellationToken cancellationToken)
    {
        if (await content.GetChildAsync(id, cancellationToken) is not { } item)
        {
            return NotFound();
        }
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > LongestReason || PrintableText.HasControlCharacters(reason, lines: true))
        {
            TempData.Flash(FlashKind.Failed, text["Write why the file is returned, in at most 500 characters."]);
            return LocalRedirect($"/admin/children/{id}");
        }
        var returned = await reviews.ReturnAsync(item, reason.Trim(), cancellationToken);
        TempData.Flash(returned ? FlashKind.Done : FlashKind.Failed, returned ? text["Returned."] : text["This file does not wait for your decision."]);
        return LocalRedirect($"/admin/children/{id}");
    }
}
