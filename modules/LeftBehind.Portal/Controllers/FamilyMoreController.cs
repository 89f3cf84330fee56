using LeftBehind.Homes;
using LeftBehind.Portal.Services;
using LeftBehind.Portal.ViewModels;
using Microsoft.AspNetCore.Authorization;

namespace LeftBehind.Portal.Controllers;

/// <summary>What there is beside the letter: one page for each thing.</summary>
[AllowAnonymous, ServiceFilter<FamilyPaceFilter>]
internal sealed class FamilyMoreController(FamilyVisits visits, FamilyCalendar calendar, IHomeHours homes) : FamilyController
{
    [HttpGet("/p/{token}/more")]
    public Task<IActionResult> More(string token, CancellationToken cancellationToken) =>
        ShowToReaderAsync(visits, token, visit => Task.FromResult(Show(FamilyPages.More, visit)), cancellationToken);

    [HttpGet("/p/{token}/calendar")]
    public Task<IActionResult> Calendar(string token, CancellationToken cancellationToken) =>
        ShowToReaderAsync(visits, token, async visit => View(FamilyPages.Calendar, await calendar.ReadAsync(visit, cancellationToken)), cancellationToken);

    /// <summary>儿童之家开放时间</summary>
    [HttpGet("/p/{token}/hours")]
    public Task<IActionResult> Hours(string token, CancellationToken cancellationToken) =>
        ShowToReaderAsync(visits, token, async visit => View(FamilyPages.Hours, new HoursPage(visit, await homes.OfAsync(visit.Link.Recipient, cancellationToken))), cancellationToken);
}
