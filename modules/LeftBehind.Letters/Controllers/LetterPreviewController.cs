using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Services;
using LeftBehind.Letters.ViewModels;
using LeftBehind.Letters.Writing;

namespace LeftBehind.Letters.Controllers;

/// <summary>What is being written, written out for one family: beside the form, before it is saved.</summary>
[RequirePermission(Permissions.Edit)]
internal sealed class LetterPreviewController(IContentManager content, LetterComposer composer, LetterRenderer renderer, LetterPreview preview, IOrganizationPaths paths) : Controller
{
    [HttpPost("/admin/letters/preview")]
    public async Task<IActionResult> Index(LetterForm form, string? child, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        var item = content.New(LetterType.Name, composer.Place);
        if (await paths.FindAsync(composer.Place, cancellationToken) is { } place)
        {
            item.Stamp(place);
        }
        form.Letter.Body ??= "";
        var faults = await renderer.FaultsAsync(form.Letter, cancellationToken);
        if (faults.Count > 0)
        {
            return PartialView("_Faults", faults);
        }
        var (pupils, chosen, text, count) = await preview.OfAsync(item, form.Letter, form.Audience, child, cancellationToken);
        return PartialView("_Preview", new LetterView(item, text, count) { Pupils = pupils, Chosen = chosen });
    }
}
