using LeftBehind.Letters.Links;
using LeftBehind.Letters.Sounds;
using LeftBehind.Portal.Services;
using Microsoft.AspNetCore.Authorization;

namespace LeftBehind.Portal.Controllers;

/// <summary>The letter read aloud, in pieces as players ask for them.</summary>
[AllowAnonymous, ServiceFilter<FamilyPaceFilter>]
internal sealed class FamilySoundController(FamilyVisits visits, ILetterPages pages, ISoundFiles sounds) : FamilyController
{
    [HttpGet("/p/{token}/sound")]
    public async Task<IActionResult> Sound(string token, CancellationToken cancellationToken) =>
        await visits.FindAsync(token, cancellationToken) is { MayRead: true } visit && sounds.Find(pages.SoundOf(visit.Link)) is { } file
            ? PhysicalFile(file.Path, file.ContentType, enableRangeProcessing: true)
            : Gone();
}
