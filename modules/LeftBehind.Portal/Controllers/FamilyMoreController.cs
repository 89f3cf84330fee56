using LeftBehind.Portal.Services;
using Microsoft.AspNetCore.Authorization;

namespace LeftBehind.Portal.Controllers;

/// <summary>What there is beside the letter: one page for each thing.</summary>
[AllowAnonymous, ServiceFilter<FamilyPaceFilter>]
internal sealed class FamilyMoreController(FamilyVisits visits) : FamilyController
{
    [HttpGet("/p/{token}/more")]
    public async Task<IActionResult> More(string token, CancellationToken cancellationToken) => await visits.FindAsync(token, cancellationToken) switch
    {
        null => Gone(),
        { MayRead: false } => ToLetter(token),
        var visit => Show(FamilyPages.More, visit),
    };
}
