using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Scanning;
using LeftBehind.Letters.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Letters.Controllers;

/// <summary>A pile of slips, photographed: each is filed by its code. The photos are read and let go; the paper is what is kept.</summary>
[RequirePermission(Permissions.Edit)]
internal sealed class SlipPhotosController(PhotoReader reader, SlipDesk desk, IStringLocalizer<Startup> text) : Controller
{
    public const int MostPhotos = 20;
    public const int MostMegabytes = 128;
    private const long MostBytes = MostMegabytes * 1024L * 1024;

    [ServiceFilter<LargePileFilter>, RequestSizeLimit(LargePileFilter.MostThrownAway), RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
    [HttpPost("/admin/letters/scan/photos")]
    public async Task<IActionResult> Take(IReadOnlyList<IFormFile>? photos, CancellationToken cancellationToken)
    {
        if (photos is not { Count: > 0 and <= MostPhotos })
        {
            TempData.Flash(FlashKind.Failed, photos is not { Count: > 0 } ? text["Choose one photo at least."] : text["At most {0} photos at once. Please send the others after these.", MostPhotos]);
            return LocalRedirect("/admin/letters/scan");
        }
        var read = new List<PhotoCodes>(photos.Count);
        foreach (var photo in photos)
        {
            await using var stream = photo.OpenReadStream();
            read.Add(await reader.ReadAsync(stream, photo.Length, cancellationToken));
        }
        // All photos first: while rows are written nobody else writes.
        var slips = await desk.TakeAsync([.. read.SelectMany(codes => codes.Texts)], cancellationToken);
        var taken = 0;
        var pages = new List<SlipPhoto>(photos.Count);
        foreach (var (photo, codes) in photos.Zip(read))
        {
            pages.Add(new(SlipPhoto.NameOf(photo.FileName), codes.Fault, [.. slips.Skip(taken).Take(codes.Texts.Count)]));
            taken += codes.Texts.Count;
        }
        return View("~/Views/Scan/Photos.cshtml", new SlipPhotosPage(pages));
    }
}
