using LeftBehind.Letters.Links;
using LeftBehind.Portal.Services;
using LeftBehind.Portal.ViewModels;
using Microsoft.AspNetCore.Authorization;

namespace LeftBehind.Portal.Controllers;

/// <summary>Whoever got a letter by mistake says so, without being asked who they are.</summary>
[AllowAnonymous, ServiceFilter<FamilyPaceFilter>]
internal sealed class FamilyNotMeController(FamilyVisits visits, ILetterReceipts receipts) : FamilyController
{
    [HttpGet("/p/{token}/not-me")]
    public async Task<IActionResult> NotMe(string token, CancellationToken cancellationToken) =>
        await visits.FindAsync(token, cancellationToken) is { } visit ? Show(FamilyPages.NotMe, visit) : Gone();

    [HttpPost("/p/{token}/not-me")]
    public async Task<IActionResult> Confirm(string token, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(token, cancellationToken) is not { } visit)
        {
            return Gone();
        }
        await receipts.WrongNumberAsync(visit.Link, cancellationToken);
        return View(FamilyPages.Done, new FamilyPage(visit with { Letter = null }, new() { IsWrong = true }));
    }
}
